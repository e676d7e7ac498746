package vn.hoiam.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What the server is told about who may ask for the desk. */
class DeskConstraintTest {

    @Test
    void the_desk_is_for_officials_in_both_languages_and_by_every_method() throws Exception {
        var web = read("webapp/WEB-INF/web.xml");

        assertThat(texts(web, "//security-constraint//url-pattern")).containsExactly("/desk/*", "/en/desk/*");
        assertThat(texts(web, "//security-constraint//role-name")).containsExactly(AccountStore.OFFICIAL);
        assertThat(texts(web, "//security-constraint//http-method")).isEmpty();
        assertThat(texts(web, "//security-constraint//http-method-omission")).isEmpty();
    }

    @Test
    void the_role_is_the_group_of_whoever_signed_in() throws Exception {
        var server = read("webapp/WEB-INF/glassfish-web.xml");

        assertThat(texts(server, "//security-role-mapping/role-name")).containsExactly(AccountStore.OFFICIAL);
        assertThat(texts(server, "//security-role-mapping/group-name")).containsExactly(AccountStore.OFFICIAL);
    }

    @Test
    void a_session_is_kept_by_cookie_alone_and_ends_after_half_an_hour() throws Exception {
        var web = read("webapp/WEB-INF/web.xml");

        assertThat(texts(web, "//tracking-mode")).containsExactly("COOKIE");
        assertThat(texts(web, "//session-timeout")).containsExactly("30");
        assertThat(texts(web, "//cookie-config/name")).containsExactly("__Host-sid");
    }

    @Test
    void whoever_has_not_signed_in_is_led_to_the_sign_in_page_of_the_same_language() {
        assertThat(SignInMechanism.signInAddress("/desk/petitions/inbox", null))
                .isEqualTo("/account/sign-in?to=%2Fdesk%2Fpetitions%2Finbox");
        assertThat(SignInMechanism.signInAddress("/en/desk/petitions/handle", "number=HA-2026-4821-7730&a=\"<"))
                .isEqualTo("/en/account/sign-in?to="
                        + "%2Fen%2Fdesk%2Fpetitions%2Fhandle%3Fnumber%3DHA-2026-4821-7730%26a%3D%22%3C");
    }

    private static List<String> texts(Document document, String path) throws Exception {
        var nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    private static Document read(String file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(Path.of(file).toFile());
    }
}
