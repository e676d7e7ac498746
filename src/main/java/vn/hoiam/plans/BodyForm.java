package vn.hoiam.plans;

import java.io.Serial;
import java.io.Serializable;

/** What a planner types of a body that is new, or of who holds the office that answers for one. */
public class BodyForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private String name;
    private String head;
    private String body;
    private String person;
    private String from;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getHead() {
        return head;
    }

    public void setHead(String head) {
        this.head = head;
    }

    /** The code of the body whose office is held. */
    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
