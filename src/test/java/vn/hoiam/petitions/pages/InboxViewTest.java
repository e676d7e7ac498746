package vn.hoiam.petitions.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.hoiam.NotFound;
import vn.hoiam.petitions.InboxTab;

class InboxViewTest {

    private final InboxView view = new InboxView();

    @Test
    void begins_with_the_first_page_of_what_is_unanswered() {
        assertThat(view.tab()).isEqualTo(InboxTab.OPEN);
        assertThat(view.page()).isEqualTo(1);
    }

    @Test
    void keeps_unit_and_words_from_tab_to_tab_and_page_to_page() {
        view.setUnit("11953");
        view.setQ("rác & nước");
        view.setPage("3");

        assertThat(view.onTab(InboxTab.OVERDUE)).isEqualTo("?tab=OVERDUE&unit=11953&q=r%C3%A1c+%26+n%C6%B0%E1%BB%9Bc");
        assertThat(view.onPage(2)).isEqualTo("?tab=OPEN&unit=11953&q=r%C3%A1c+%26+n%C6%B0%E1%BB%9Bc&page=2");
    }

    @Test
    void is_not_found_at_an_address_that_was_never_given_out() {
        view.setTab("EVERYTHING");
        view.setPage("0");

        assertThatThrownBy(view::tab).isInstanceOf(NotFound.class);
        assertThatThrownBy(view::page).isInstanceOf(NotFound.class);
    }
}
