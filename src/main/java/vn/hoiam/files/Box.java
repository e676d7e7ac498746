package vn.hoiam.files;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.Refusal;

/**
 * A part of a picture that nobody is to see. All four in thousandths of the picture, from its upper left corner, so that
 * they mean the same in a small picture and in a large one.
 */
public record Box(int left, int top, int width, int height) {

    private static final int WHOLE = 1_000;
    private static final int MOST = 40;
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4}) (\\d{1,4}) (\\d{1,4}) (\\d{1,4})");

    public Box {
        if (left < 0 || top < 0 || width < 1 || height < 1 || left + width > WHOLE || top + height > WHOLE) {
            throw new Refusal("files.boxes");
        }
    }

    /** Four numbers a box, boxes apart by semicolons: {@code 120 300 80 80; 500 0 200 150}. Nothing is no box. */
    public static List<Box> read(String written) {
        if (written == null || written.isBlank()) {
            return List.of();
        }
        var boxes = Stream.of(written.split(";"))
                .map(box -> box.strip().replaceAll("[\\s,]+", " "))
                .filter(box -> !box.isEmpty())
                .map(Box::one)
                .toList();
        if (boxes.size() > MOST) {
            throw new Refusal("files.boxes.many", MOST);
        }
        return boxes;
    }

    public static String written(List<Box> boxes) {
        return boxes.stream()
                .map(box -> "%d %d %d %d".formatted(box.left, box.top, box.width, box.height))
                .collect(Collectors.joining("; "));
    }

    private static Box one(String written) {
        var numbers = NUMBERS.matcher(written);
        if (!numbers.matches()) {
            throw new Refusal("files.boxes");
        }
        return new Box(
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                Integer.parseInt(numbers.group(3)),
                Integer.parseInt(numbers.group(4)));
    }
}
