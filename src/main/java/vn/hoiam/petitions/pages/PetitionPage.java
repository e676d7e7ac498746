package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hoiam.files.StoredFile;
import vn.hoiam.petitions.CaseFile;
import vn.hoiam.petitions.CaseFiles;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.TimelineLine;
import vn.hoiam.petitions.Visibility;

/** What everybody may see of a petition, by its public number. */
@Named
@RequestScoped
public class PetitionPage {

    static final String SUPPORTED = "supported";

    @Inject
    Petitions petitions;

    @Inject
    CaseFiles files;

    @Inject
    Visibility visibility;

    private String number;
    private String done;
    private Petition petition;
    private CaseFile file;

    public void open() {
        petition = petitions.get(new PetitionNumber(number));
        file = visibility.isPublic(petition) ? files.openForCitizen(petition) : null;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    /** Whether the reader has just been counted as having the same trouble. */
    public boolean isSupported() {
        return SUPPORTED.equals(done);
    }

    public Petition getPetition() {
        return petition;
    }

    /** The file of a released petition; null while an officer has not released it. */
    public CaseFile getFile() {
        return file;
    }

    /** The steps but those between sender and office alone, without the office’s words to the citizen, which nobody has read for persons named in them. */
    public List<TimelineLine> getPublicSteps() {
        return file.timeline().stream()
                .filter(line -> !line.isOfSenderAlone())
                .map(line -> new TimelineLine(line.at(), line.by(), line.textKey(), line.words(), null, false))
                .toList();
    }

    /** The photos an officer has released, as they were released. */
    public List<StoredFile> getPhotos() {
        return file.shown();
    }

    public boolean isReplyPublic() {
        return visibility.isReplyPublic(petition);
    }
}
