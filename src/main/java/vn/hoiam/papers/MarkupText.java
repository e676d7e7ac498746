package vn.hoiam.papers;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * The letters of a part, before it is taken apart as XML. No tag, text or comment in it is longer than a cell can be: whoever
 * takes it apart keeps each of them in memory as a whole. It declares nothing (DOCTYPE), so nothing in it stands for more.
 */
final class MarkupText extends FilterReader {

    private static final int LONGEST = 300_000;
    private static final int LETTERS_OF_END = 3;

    private final StringBuilder beginning = new StringBuilder();
    private String end = "";
    private int length;
    private char before;
    private char beforeThat;

    MarkupText(InputStream part) throws IOException {
        // A part could be in other letters than UTF-8, and no spreadsheet writes one.
        super(new BufferedReader(new InputStreamReader(part, StandardCharsets.UTF_8.newDecoder())));
        in.mark(1);
        if (in.read() != '\uFEFF') {
            in.reset();
        }
    }

    @Override
    public int read() throws IOException {
        var letter = super.read();
        if (letter >= 0) {
            see((char) letter);
        }
        return letter;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        var count = super.read(into, from, most);
        for (int i = from; i < from + count; i++) {
            see(into[i]);
        }
        return count;
    }

    private void see(char letter) throws IOException {
        length++;
        if (length > LONGEST) {
            throw new IOException("too long");
        }
        if (!end.isEmpty()) {
            if (letter == '>'
                    && (end.equals("?") ? before == '?' : isTwice(end.charAt(0)) && length > LETTERS_OF_END)) {
                end = "";
                length = 0;
            }
        } else if (letter == '<') {
            beginning.setLength(0);
            beginning.append(letter);
            length = 0;
        } else if (!beginning.isEmpty()) {
            begin(letter);
        }
        beforeThat = before;
        before = letter;
    }

    /** Tells by its first letters what has begun. */
    private void begin(char letter) throws IOException {
        beginning.append(letter);
        if (beginning.length() == 2 && letter == '?') {
            open("?");
        } else if (beginning.length() == 2 && letter != '!') {
            beginning.setLength(0);
        } else if (beginning.length() > 2) {
            if (letter != '-' && letter != '[') {
                throw new IOException("declares something");
            }
            open(letter == '-' ? "--" : "]]");
        }
    }

    private void open(String end) {
        this.end = end;
        beginning.setLength(0);
        length = 0;
    }

    private boolean isTwice(char sign) {
        return before == sign && beforeThat == sign;
    }
}
