package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Objects;
import vn.hoiam.files.Box;
import vn.hoiam.files.StoredFile;

/**
 * A photo or paper that came with a petition. It is for those who handle the petition and for whoever wrote it; everybody
 * sees it only once an officer has looked at it for persons and released it.
 */
@Entity
@IdClass(Attachment.Place.class)
public class Attachment {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id", updatable = false)
    private Petition petition;

    @Id
    @Column(updatable = false)
    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file", updatable = false)
    private StoredFile file;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "public_file")
    private StoredFile publicFile;

    private String boxes;

    @Column(name = "question_id", updatable = false)
    private Long questionId;

    protected Attachment() {}

    /** Everybody may see this file, in which the boxes are painted over, in place of the one that was sent. */
    void show(StoredFile shown, List<Box> covered) {
        publicFile = shown;
        boxes = Box.written(covered);
    }

    /** Nobody sees it but the office and the citizen; the boxes stay for the next time. */
    void hide() {
        publicFile = null;
    }

    public Petition petition() {
        return petition;
    }

    /** Whether it came in answer to this question. */
    boolean isAnswerTo(Question question) {
        return question.id().equals(questionId);
    }

    /** Whether it came in answer to a question, and not with the petition itself. */
    boolean isAnswer() {
        return questionId != null;
    }

    /** Which of the petition’s files it is, from 1. */
    public int position() {
        return position;
    }

    public StoredFile file() {
        return file;
    }

    public boolean isPhoto() {
        return file.isPhoto();
    }

    /** What everybody may see of it; null while it is for the office and the citizen alone. */
    public StoredFile publicFile() {
        return publicFile;
    }

    /** What the public file is called: the name its sender gave it may tell of a person. */
    public String publicName() {
        return petition.number() + "-" + position + "." + publicFile.type().ending();
    }

    /** What an officer last painted over. */
    public List<Box> boxes() {
        return Box.read(boxes);
    }

    /** Names an attachment: the petition and its number there. */
    public static class Place implements java.io.Serializable {

        private static final long serialVersionUID = 1L;

        Long petition;
        int position;

        public Place() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place
                    && position == place.position
                    && Objects.equals(petition, place.petition);
        }

        @Override
        public int hashCode() {
            return Objects.hash(petition, position);
        }
    }
}
