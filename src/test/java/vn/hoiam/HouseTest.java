package vn.hoiam;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Schedule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoiam.journal.Fact;
import vn.hoiam.store.Round;

/** The plan of the house: which room may look into which, and what stays where. */
class HouseTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("vn.hoiam");

    private static final String[] GROUND = rooms(
            "store",
            "calendar",
            "law",
            "texts",
            "language",
            "papers",
            "outbox",
            "journal",
            "papi",
            "sectors",
            "limits",
            "files");
    private static final String[] PEOPLE =
            rooms("units", "accounts", "places", "hamlets", "routing", "deadlines", "guide", "proposals");
    private static final String[] CASES = rooms(
            "petitions",
            "phrases",
            "denunciations",
            "documents",
            "mailbox",
            "folders",
            "plans",
            "reports",
            "disclosures",
            "reception");
    private static final String[] OUTLETS =
            rooms("notifications", "search", "api", "api.open311", "command", "bench", "demo", "site");
    private static final String PAGES = "vn.hoiam.*.pages";

    private static final int MOST_LINES = 200;
    private static final int MOST_PAGE_LINES = 100;
    private static final int MOST_COLLABORATORS = 5;

    @Test
    void a_floor_looks_only_downwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("vn.hoiam..")
                .withOptionalLayers(true)
                .layer("pages")
                .definedBy(PAGES)
                .layer("outlets")
                .definedBy(OUTLETS)
                .layer("oversight")
                .definedBy(rooms("inspections", "administration", "coordination", "recounts", "reminders"))
                .layer("figures")
                .definedBy(rooms("indicators"))
                .layer("cases")
                .definedBy(CASES)
                .layer("people")
                .definedBy(PEOPLE)
                .layer("ground")
                .definedBy(GROUND)
                .whereLayer("pages")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("outlets")
                .mayOnlyBeAccessedByLayers("pages")
                .whereLayer("oversight")
                .mayOnlyBeAccessedByLayers("pages", "outlets")
                .whereLayer("figures")
                .mayOnlyBeAccessedByLayers("pages", "outlets", "oversight")
                .whereLayer("cases")
                .mayOnlyBeAccessedByLayers("pages", "outlets", "oversight", "figures")
                .whereLayer("people")
                .mayOnlyBeAccessedByLayers("pages", "outlets", "oversight", "figures", "cases")
                // The launcher may; which rooms of the ground floor is told below.
                .ignoreDependency(resideInAPackage("vn.hoiam.launcher"), resideInAnyPackage(GROUND))
                .check(HOUSE);
    }

    @Test
    void every_class_lives_in_a_room_of_the_plan() {
        check(classes()
                .that()
                .resideInAPackage("vn.hoiam..")
                .should()
                .resideInAnyPackage(join(
                        GROUND,
                        PEOPLE,
                        CASES,
                        OUTLETS,
                        rooms(
                                "indicators",
                                "inspections",
                                "administration",
                                "coordination",
                                "recounts",
                                "reminders",
                                "launcher"),
                        new String[] {"vn.hoiam", PAGES})));
    }

    /** Pages stand on the roof: they look into any room, and no room looks back. */
    @Test
    void rooms_form_no_circle() {
        slices().matching("vn.hoiam.(*)..").should().beFreeOfCycles().check(HOUSE.that(resideOutsideOfPackage(PAGES)));
    }

    @Test
    void neighbours_on_the_floor_of_cases_do_not_know_each_other() {
        check(slices().matching(
                        "vn.hoiam.(petitions|phrases|denunciations|documents|mailbox|folders|plans|reports|disclosures|reception)")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage("vn.hoiam.denunciations"), resideInAPackage("vn.hoiam.petitions"))
                .ignoreDependency(resideInAPackage("vn.hoiam.phrases"), resideInAPackage("vn.hoiam.petitions"))
                .ignoreDependency(resideInAPackage("vn.hoiam.documents"), resideInAPackage("vn.hoiam.petitions"))
                .ignoreDependency(resideInAPackage("vn.hoiam.mailbox"), resideInAPackage("vn.hoiam.petitions"))
                .ignoreDependency(resideInAPackage("vn.hoiam.folders"), resideInAPackage("vn.hoiam.petitions"))
                .ignoreDependency(resideInAPackage("vn.hoiam.reports"), resideInAPackage("vn.hoiam.plans")));
    }

    @Test
    void denunciations_are_seen_by_no_outlet() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        "vn.hoiam.search..",
                        "vn.hoiam.api..",
                        "vn.hoiam.indicators..",
                        "vn.hoiam.notifications..",
                        "vn.hoiam.inspections..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.hoiam.denunciations.."));
    }

    @Test
    void refusals_know_nothing_of_the_house() {
        check(noClasses()
                .that()
                .resideInAPackage("vn.hoiam")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.hoiam.*.."));
    }

    @Test
    void pages_do_not_know_the_pages_of_other_rooms() {
        check(slices().matching("vn.hoiam.(*).pages").should().notDependOnEachOther());
    }

    @Test
    void the_launcher_knows_settings_and_sentences_only_and_nobody_knows_the_launcher() {
        check(noClasses()
                .that()
                .resideInAPackage("vn.hoiam.launcher")
                .should()
                .dependOnClassesThat(
                        describe("are of a room other than store and texts", (JavaClass seen) -> seen.getPackageName()
                                .matches("vn\\.hoiam\\.(?!launcher|store|texts).*"))));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("vn.hoiam.launcher")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.hoiam.launcher"));
    }

    @Test
    void the_law_is_made_of_values() {
        check(noClasses()
                .that()
                .resideInAPackage("vn.hoiam.law")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "java.io..", "java.nio..", "java.sql..", "javax.sql.."));
        check(noClasses()
                .that()
                .resideInAPackage("vn.hoiam.law")
                .should()
                .dependOnClassesThat(describe(
                        "are of a room other than calendar and texts",
                        (JavaClass seen) -> seen.getPackageName().matches("vn\\.hoiam\\.(?!law|calendar|texts).*"))));
    }

    @Test
    void faces_stays_in_pages_and_site() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(PAGES, "vn.hoiam.site")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces.."));
    }

    @Test
    void rest_stays_in_api() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("vn.hoiam.api..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs.."));
    }

    /** The server strikes a timer off for good that fails twice in a row. */
    @Test
    void a_watch_outlives_a_round_that_fails() {
        check(classes()
                .that()
                .containAnyMethodsThat(annotatedWith(Schedule.class))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Round.class));
    }

    /** Every such call reads the whole class path of the server for somebody who can do it: one who was asked once is kept. */
    @Test
    void json_is_written_by_a_provider_that_was_looked_up_once() {
        check(noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.json.Json"));
    }

    /** Whoever has something to tell puts a letter into the outbox, and waits for no mail server. */
    @Test
    void mail_stays_in_notifications() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("vn.hoiam.notifications")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus.."));
    }

    @Test
    void lucene_stays_where_text_is_searched() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("vn.hoiam.language", "vn.hoiam.places", "vn.hoiam.search")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene.."));
    }

    /** A PDF that somebody handed in can be made to need more memory than there is; who opens one is a program of its own. */
    @Test
    void no_pdf_is_opened_in_this_process() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("PdfText")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.apache.pdfbox.Loader"));
    }

    @Test
    void pages_do_not_touch_the_database() {
        check(noClasses()
                .that()
                .resideInAnyPackage(PAGES, "vn.hoiam.site")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "javax.sql..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Connection.class, DriverManager.class, Statement.class));
    }

    @Test
    void queries_are_asked_by_collections_only() {
        check(noClasses()
                .that()
                .haveSimpleNameNotEndingWith("s")
                .and()
                .doNotHaveSimpleName("Journal")
                .should()
                .callMethodWhere(describe(
                        "asks the database",
                        (JavaMethodCall call) ->
                                call.getTargetOwner().isAssignableTo("jakarta.persistence.EntityManager")
                                        && call.getName().matches("create(Native|Named)?Query"))));
    }

    @Test
    void facts_are_records() {
        check(classes().that().implement(Fact.class).should().beRecords());
    }

    @Test
    void time_comes_from_the_clock() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("vn.hoiam.launcher")
                .should()
                .callMethodWhere(describe("reads the machine's time", (JavaMethodCall call) -> readsTime(call)))
                .orShould()
                .callConstructor(java.util.Date.class));
    }

    @Test
    void names_say_what_a_class_is() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|Bean|D[Tt][Oo]|Entity|Repository|Dao)"));
    }

    @Test
    void entities_change_through_verbs_not_setters() {
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotMatching("set[A-Z].*"));
    }

    @Test
    void what_is_injected_can_be_set_by_a_test_of_the_room() {
        check(fields().that().areAnnotatedWith(Inject.class).should().bePackagePrivate());
    }

    /** The clock and the bell of facts are no collaborators. */
    @Test
    void a_class_has_at_most_five_collaborators() {
        for (var seen : HOUSE) {
            assertThat(seen.getFields().stream()
                            .filter(field -> field.isAnnotatedWith(Inject.class))
                            .filter(field -> field.getRawType().getPackageName().startsWith("vn.hoiam")))
                    .as("collaborators of %s", seen.getName())
                    .hasSizeLessThanOrEqualTo(MOST_COLLABORATORS);
        }
    }

    @Test
    void a_class_fits_on_a_few_screens() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var most =
                        file.toString().contains("/pages/") && file.toString().endsWith("Page.java")
                                ? MOST_PAGE_LINES
                                : MOST_LINES;
                assertThat(linesOfCode(file)).as("lines of %s", file).isLessThan(most);
            }
        }
    }

    /** Without the lines that take no reading: blank ones, imports, comments, annotations, braces. */
    private static long linesOfCode(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> !line.matches("|[{}]+|(import|package) .*|(//|/?\\*|@).*"))
                    .count();
        }
    }

    private static boolean readsTime(JavaMethodCall call) {
        var owner = call.getTargetOwner().getName();
        var words = call.getTarget().getRawParameterTypes();
        var isNow = owner.startsWith("java.time.")
                && call.getName().equals("now")
                && words.stream().noneMatch(word -> word.getName().equals("java.time.Clock"));
        var isMachineClock = owner.equals("java.time.Clock")
                && Set.of("systemUTC", "systemDefaultZone").contains(call.getName());
        return isNow
                || isMachineClock
                || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    private static String[] rooms(String... names) {
        return Stream.of(names).map(name -> "vn.hoiam." + name).toArray(String[]::new);
    }

    private static String[] join(String[]... rooms) {
        return Stream.of(rooms).flatMap(Stream::of).toArray(String[]::new);
    }
}
