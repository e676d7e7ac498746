package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.petitions.CaseFiles;
import vn.hoiam.petitions.LinkedCases;
import vn.hoiam.petitions.LinkedPetitions;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.Reply;
import vn.hoiam.petitions.Visibility;

/** The petitions a case hangs together with, as far as the reader may read them. */
@Named
@RequestScoped
public class CaseLinks {

    @Inject
    LinkedPetitions linked;

    @Inject
    Visibility visibility;

    @Inject
    CaseFiles files;

    private LinkedCases cases;
    private Reply reply;

    /** The main file it was joined to: none, or one. */
    public List<Petition> main(Petition petition) {
        return readable(Stream.ofNullable(petition.linkage().main()));
    }

    /** The cases made of what was sent with it, and that itself. */
    public List<Petition> sentWith(Petition petition) {
        return readable(cases(petition).sentWith().stream());
    }

    /** Those joined to it, which its answer reaches too. */
    public List<Petition> duplicates(Petition petition) {
        return readable(cases(petition).duplicates().stream());
    }

    /** The earlier case it takes further: none, or one. */
    public List<Petition> earlier(Petition petition) {
        return readable(Stream.ofNullable(petition.linkage().earlier()));
    }

    /** The case that takes it further: none, or one. */
    public List<Petition> next(Petition petition) {
        return readable(Stream.ofNullable(cases(petition).taken().next()));
    }

    /**
     * What the earlier case was answered: whoever handles this one has to know, wherever that one lies; but not what lies with its
     * leader alone. Null where there is none.
     */
    public Reply earlierReply(Petition petition) {
        var earlier = petition.linkage().earlier();
        if (reply == null && (visibility.mayRead(earlier) || !earlier.concern().isForLeader())) {
            reply = files.signed(earlier).orElse(null);
        }
        return reply;
    }

    private LinkedCases cases(Petition petition) {
        if (cases == null) {
            cases = linked.to(petition);
        }
        return cases;
    }

    private List<Petition> readable(Stream<Petition> petitions) {
        return petitions.filter(visibility::mayRead).toList();
    }
}
