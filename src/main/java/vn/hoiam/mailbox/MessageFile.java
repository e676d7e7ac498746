package vn.hoiam.mailbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import vn.hoiam.files.StoredFile;

/** A photo or paper that came with a message: for the sender of the petition and for those who handle it. */
@Entity
@Table(name = "message_file")
public class MessageFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "message_id", updatable = false)
    private Message message;

    @Column(updatable = false)
    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file", updatable = false)
    private StoredFile file;

    protected MessageFile() {}

    Message message() {
        return message;
    }

    public StoredFile file() {
        return file;
    }
}
