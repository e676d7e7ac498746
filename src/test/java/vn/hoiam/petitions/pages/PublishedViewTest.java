package vn.hoiam.petitions.pages;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.hoiam.petitions.PublicState;

class PublishedViewTest {

    @Test
    void keeps_all_of_itself_on_its_other_pages() {
        var view = new PublishedView();
        view.setQ("rác & bụi");
        view.setUnit("xã Liên Phương");
        view.setSector("MOI_TRUONG");
        view.setState("ANSWERED");
        view.setLate("1");

        assertThat(view.onPage(2))
                .isEqualTo("?page=2&unit=x%C3%A3+Li%C3%AAn+Ph%C6%B0%C6%A1ng&q=r%C3%A1c+%26+b%E1%BB%A5i"
                        + "&sector=MOI_TRUONG&state=ANSWERED&late=1");
        assertThat(view.sector()).isEqualTo("MOI_TRUONG");
        assertThat(view.state()).isEqualTo(PublicState.ANSWERED);
    }

    @Test
    void without_filters_is_not_narrowed() {
        var view = new PublishedView();
        view.setQ("  ");
        view.setUnit("");
        view.setSector("");

        assertThat(view.isNarrowed()).isFalse();
        assertThat(view.onPage(3)).isEqualTo("?page=3");
    }

    @Property
    void leaves_out_whatever_it_does_not_understand(@ForAll String nonsense) {
        var view = new PublishedView();
        view.setPage("-" + nonsense);
        view.setState(nonsense + "?");
        view.setLate(nonsense + "?");

        assertThat(view.page()).isEqualTo(1);
        assertThat(view.state()).isNull();
        assertThat(view.isOnlyLate()).isFalse();
    }
}
