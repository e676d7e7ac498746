package vn.hoiam.search.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.hoiam.search.Order;

class SearchViewTest {

    private static final Map<String, String> FULL = Map.of(
            "q", " rác & bụi ",
            "unit", "11953",
            "from", "2026-11-01",
            "order", "NEWEST",
            "page", "3",
            "other", "x");

    @Test
    void keeps_all_of_itself_on_its_other_pages() {
        var view = SearchView.of(SearchView.PUBLIC, FULL);

        assertThat(view.words()).isEqualTo("rác & bụi");
        assertThat(view.from()).isEqualTo(LocalDate.parse("2026-11-01"));
        assertThat(view.page()).isEqualTo(3);
        assertThat(view.onPage(2))
                .isEqualTo("?q=r%C3%A1c+%26+b%E1%BB%A5i&unit=11953&from=2026-11-01&order=NEWEST&page=2");
    }

    @Test
    void begins_at_the_first_page_when_it_is_narrowed_or_widened() {
        var view = SearchView.of(SearchView.PUBLIC, FULL);

        assertThat(view.with("late", "1"))
                .isEqualTo("?q=r%C3%A1c+%26+b%E1%BB%A5i&unit=11953&late=1&from=2026-11-01&order=NEWEST");
        assertThat(view.with("unit", null)).isEqualTo("?q=r%C3%A1c+%26+b%E1%BB%A5i&from=2026-11-01&order=NEWEST");
        assertThat(SearchView.of(SearchView.PUBLIC, Map.of()).onPage(2)).isEqualTo("?page=2");
    }

    @Test
    void passes_on_in_its_form_what_the_form_does_not_ask_for() {
        assertThat(SearchView.of(SearchView.PUBLIC, FULL).kept())
                .containsExactly(Map.entry("order", "NEWEST"), Map.entry("unit", "11953"));
    }

    @Test
    void everybody_is_not_asked_what_only_the_desk_knows() {
        var typed = Map.of("open", "1", "mine", "1", "order", "DUE");

        assertThat(SearchView.of(SearchView.PUBLIC, typed).open()).isEmpty();
        assertThat(SearchView.of(SearchView.PUBLIC, typed).isMine()).isFalse();
        assertThat(SearchView.of(SearchView.PUBLIC, typed).order()).isEqualTo(Order.BEST);
        assertThat(SearchView.of(SearchView.DESK, typed).open()).contains(true);
        assertThat(SearchView.of(SearchView.DESK, typed).order()).isEqualTo(Order.DUE);
    }

    @Property
    void leaves_out_whatever_it_does_not_understand(@ForAll String nonsense) {
        var view = SearchView.of(
                SearchView.DESK,
                Map.of("q", nonsense, "page", "-" + nonsense, "from", "x" + nonsense, "until", "9999999-01-01"));

        assertThat(view.page()).isEqualTo(1);
        assertThat(view.from()).isNull();
        assertThat(view.until()).isNull();
        assertThat(view.words() == null || view.words().codePoints().noneMatch(Character::isISOControl))
                .isTrue();
    }
}
