package vn.hoiam.mailbox;

import java.util.List;
import java.util.Map;
import vn.hoiam.files.StoredFile;
import vn.hoiam.petitions.Petition;

/**
 * All messages of one case as somebody reads them, oldest first.
 *
 * @param isOpen whether its sender may write
 * @param isNew whether it lies before the desk for something its sender, or who joined it, let the office know
 * @param mayAnswer whether the reader is an official who works on the case
 */
public record Exchange(Petition petition, List<Line> lines, boolean isOpen, boolean isNew, boolean mayAnswer) {

    public Exchange {
        lines = List.copyOf(lines);
    }

    /**
     * One message.
     *
     * @param text its words as this reader may see them
     * @param files none for who may not see them
     */
    public record Line(Message message, String text, List<StoredFile> files) {

        public Line {
            files = List.copyOf(files);
        }

        static Line whole(Message message, Map<Message, List<StoredFile>> files) {
            return new Line(message, message.text(), files.getOrDefault(message, List.of()));
        }
    }
}
