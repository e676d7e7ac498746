package vn.hoiam.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hoiam.journal.Fact;

/** Of every fact about a case it has been decided whether its sender gets a letter. */
class NewsTest {

    /** What its sender did, what follows from something that is told, and what stays inside the office. */
    private static final Set<String> NO_NEWS = Set.of(
            "ActedForLeader",
            "AttachmentRead",
            "AttachmentsTaken", // whoever is told of it would ask why
            "CaseGiven",
            "CaseNoted",
            "CaseReminded",
            "CitizenReplied",
            "CitizenWrote",
            "DateSet",
            "DeadlineMoved", // has a letter of its own
            "DocumentDiscarded",
            "DocumentDrafted",
            "DocumentIssued", // until it is signed
            "DuplicateJoined",
            "DuplicateSent",
            "DuplicateSeparated",
            "MessagesRead",
            "OutcomeAsked", // has a letter of its own
            "OutcomeTold",
            "PetitionConveyed",
            "PetitionRated",
            "PetitionRouted",
            "PetitionSorted",
            "PetitionSplitOff", // told of the petition it was split off
            "PetitionSubmitted", // has a letter of its own
            "PetitionSupported",
            "PetitionTakenOver", // nothing of it stays in front
            "PlanUnitsReminded", // of a plan, which no citizen sent
            "RecourseTaken",
            "ReleaseChanged",
            "ReplyDrafted",
            "ReplyProposed",
            "ReplySentBack",
            "SenderJoined"); // its sender’s own wish

    @Test
    void every_fact_about_a_case_is_news_or_deliberately_none() {
        var facts = new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages(
                                "vn.hoiam.petitions", "vn.hoiam.documents", "vn.hoiam.mailbox", "vn.hoiam.reminders")
                        .stream()
                        .filter(type -> type.isAssignableTo(Fact.class))
                        .map(type -> type.getSimpleName())
                        .collect(Collectors.toCollection(TreeSet::new));
        var decided = new TreeSet<>(NO_NEWS);
        News.TOLD.forEach(type -> decided.add(type.getSimpleName()));
        decided.add("StepTaken"); // by whoever took it

        assertThat(facts).isEqualTo(decided);
        assertThat(News.TOLD).noneMatch(type -> NO_NEWS.contains(type.getSimpleName()));
    }
}
