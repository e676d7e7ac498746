package vn.hoiam.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A letter or form as it is read from top to bottom; {@link Pdf} lays it out. Papers are in Vietnamese. */
public record Paper(String title, List<Block> blocks, Foot foot) {

    static final int MOST_CHARACTERS = 50_000;

    /** @throws IllegalArgumentException when there is more in it than a server should lay out at once */
    public Paper {
        blocks = List.copyOf(blocks);
        if (blocks.stream().flatMap(Block::texts).mapToInt(String::length).sum() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("a paper has at most " + MOST_CHARACTERS + " characters");
        }
    }

    /** One that begins as official papers do: nation and motto, place and day, title, and to whom it is written. */
    public static Paper official(String placeAndDay, String title, String addressee, Foot foot) {
        var head = new ArrayList<>(Block.nation());
        head.add(Block.placeAndDay(placeAndDay));
        head.add(Block.title(title));
        head.add(Block.addressee(addressee));
        return new Paper(title, head, foot);
    }

    /** One that begins with its title. */
    public static Paper plain(String title, Foot foot) {
        return new Paper(title, List.of(Block.title(title)), foot);
    }

    public Paper with(Block more) {
        return with(List.of(more));
    }

    public Paper with(List<Block> more) {
        return new Paper(title, Stream.concat(blocks.stream(), more.stream()).toList(), foot);
    }

    /** All that it says, in one string. */
    String words() {
        return Stream.concat(blocks.stream().flatMap(Block::texts), Stream.of(title, foot.text(), foot.code()))
                .collect(Collectors.joining("\n"));
    }
}
