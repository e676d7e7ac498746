package vn.hoiam.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** What a form says about its fields: which are wrong and why, beside the field and once more at the top. */
@Named("fields")
@RequestScoped
public class Fields {

    /** Marks the box around a field; its value is the field's label. */
    static final String LABEL = "fieldLabel";

    private static final String HINT = "fieldHint";

    /** One line of the summary: where it leads, whose it is, what is wrong. */
    public record Fault(String target, String label, String text) {

        public String sentence() {
            return label == null ? text : label + ": " + text;
        }
    }

    /** Ties the input to its hint and its error, for those who hear the page. */
    public void describe(ComponentSystemEvent before) {
        var box = before.getComponent();
        var input = input(box);
        if (input == null) {
            return;
        }
        if (isBad(input)) {
            input.getPassThroughAttributes().put("aria-invalid", "true");
        }
        var description = description(box, input);
        if (!description.isEmpty()) {
            input.getPassThroughAttributes().put("aria-describedby", description);
        }
    }

    /** The ids of hint and error of the question in whose box the page is being drawn. */
    public String getDescription() {
        var box = box();
        var input = input(box);
        return input == null ? "" : description(box, input);
    }

    /** Whether the field in whose box the page is being drawn has an error. */
    public boolean isBad() {
        var input = input(box());
        return input != null && isBad(input);
    }

    /** Everything that is wrong with the field in whose box the page is being drawn. */
    public String getError() {
        var input = input(box());
        return input == null
                ? ""
                : faces().getMessageList(clientId(input)).stream()
                        .map(FacesMessage::getSummary)
                        .collect(Collectors.joining(" "));
    }

    /** The id in the page of the field in whose box the page is being drawn. */
    public String getId() {
        var input = input(box());
        return input == null ? "" : clientId(input);
    }

    /** Everything that is wrong with what was sent, in the order of the page. */
    public List<Fault> getFaults() {
        var faults = new ArrayList<Fault>();
        for (Iterator<String> ids = faces().getClientIdsWithMessages(); ids.hasNext(); ) {
            var id = ids.next();
            for (var messages = faces().getMessages(id); messages.hasNext(); ) {
                var message = messages.next();
                // What Faces takes for unseen it writes into the log, with the hour and the names of the fields.
                message.rendered();
                if (message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0) {
                    faults.add(new Fault(id, label(id), message.getSummary()));
                }
            }
        }
        return faults;
    }

    private static String description(UIComponent box, UIComponent input) {
        var ids = new StringJoiner(" ");
        if (box.getAttributes().get(HINT) instanceof String hint && !hint.isEmpty()) {
            ids.add(clientId(input) + "-hint");
        }
        if (isBad(input)) {
            ids.add(clientId(input) + "-error");
        }
        return ids.toString();
    }

    /** The id in the page of the field that a rule speaks of by its name; null when the page has no such field. */
    static String clientId(String name, FacesContext faces) {
        var input = find(name, faces.getViewRoot());
        return input == null ? null : input.getClientId(faces);
    }

    /** The input of that name, or the first in the box of that name: a question with choices has one for each. */
    private static UIComponent find(String name, UIComponent from) {
        if (from instanceof EditableValueHolder && name.equals(from.getId())) {
            return from;
        }
        if ((name + "-field").equals(from.getId())) {
            return input(from);
        }
        for (Iterator<UIComponent> parts = from.getFacetsAndChildren(); parts.hasNext(); ) {
            var found = find(name, parts.next());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String label(String id) {
        var label = new AtomicReference<String>();
        if (id != null) {
            faces().getViewRoot().invokeOnComponent(faces(), id, (context, field) -> label.set(labelAbove(field)));
        }
        return label.get();
    }

    private static String labelAbove(UIComponent field) {
        for (var at = field; at != null; at = at.getParent()) {
            if (at.getAttributes().get(LABEL) instanceof String label) {
                return label;
            }
        }
        return null;
    }

    private static UIComponent box() {
        var at = UIComponent.getCurrentComponent(faces());
        while (at != null && at.getAttributes().get(LABEL) == null) {
            at = at.getParent();
        }
        return at;
    }

    private static UIComponent input(UIComponent at) {
        if (at == null || at instanceof EditableValueHolder) {
            return at;
        }
        for (var child : at.getChildren()) {
            var input = input(child);
            if (input != null) {
                return input;
            }
        }
        return null;
    }

    private static boolean isBad(UIComponent input) {
        return faces().getMessages(clientId(input)).hasNext();
    }

    private static String clientId(UIComponent input) {
        return input.getClientId(faces());
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
