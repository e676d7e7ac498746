package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The docs show the procedures as they are. */
class ProcedureDrawingTest {

    private static final Path DRAWN = Path.of("target/docs/procedures.md");
    private static final Path DOCS = Path.of("docs/procedures.md");

    @Test
    void the_docs_are_what_was_drawn_from_the_table() throws IOException {
        Files.createDirectories(DRAWN.getParent());
        Files.writeString(DRAWN, ProcedureDrawing.page());

        assertThat(DOCS)
                .as("after a change of the table: cp target/docs/procedures.md docs/")
                .hasSameTextualContentAs(DRAWN);
    }
}
