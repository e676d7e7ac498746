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

    /** Its blocks from top to bottom, those beside each other together. */
    public List<Band> bands() {
        var bands = new ArrayList<Band>();
        for (int at = 0; at < blocks.size(); ) {
            var left = from(at, true);
            var right = from(at + left.size(), false);
            if (left.isEmpty() && right.isEmpty()) {
                bands.add(new Band(blocks.subList(at, at + 1), List.of(), false));
                at++;
            } else {
                bands.add(new Band(left, right, true));
                at += left.size() + right.size();
            }
        }
        return bands;
    }

    /** The blocks from there on that stand in the same column. */
    private List<Block> from(int first, boolean isLeft) {
        var to = first;
        while (to < blocks.size() && blocks.get(to).style().side().isIn(isLeft)) {
            to++;
        }
        return blocks.subList(first, to);
    }

    /**
     * What stands beside each other, or alone.
     *
     * @param left or all there is, where there is one column only
     */
    public record Band(List<Block> left, List<Block> right, boolean isDivided) {

        public Band {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /** All that it says, in one string. */
    String words() {
        return Stream.concat(blocks.stream().flatMap(Block::texts), Stream.of(title, foot.text(), foot.code()))
                .collect(Collectors.joining("\n"));
    }
}
