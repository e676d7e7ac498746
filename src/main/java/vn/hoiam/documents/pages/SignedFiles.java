package vn.hoiam.documents.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.Enclosing;
import vn.hoiam.files.HandedOver;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;

/** The files of a signed document as they came with the form; nothing else stands in it that could be lost. */
@Named
@RequestScoped
public class SignedFiles {

    private static final String INPUT = "files";

    @Inject
    Enclosing enclosing;

    @Inject
    Limits limits;

    @Inject
    ClientAddress client;

    @Inject
    HttpServletRequest request;

    private Object chosen;

    public Bundle take() {
        var type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return Bundle.NONE;
        }
        try {
            return enclosing.encloseSigned(
                    Bundle.NONE,
                    request.getParts().stream()
                            .filter(part -> part.getName().equals(INPUT) && part.getSubmittedFileName() != null)
                            // An input without a choice sends one nameless, empty file.
                            .filter(part -> part.getSize() > 0
                                    || !part.getSubmittedFileName().isEmpty())
                            .map(this::handedOver)
                            .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ServletException noForm) {
            return Bundle.NONE;
        }
    }

    public int getMost() {
        return Bundle.MOST_FILES;
    }

    /** The field needs a place to put its files; they are read from the request. */
    public Object getChosen() {
        return chosen;
    }

    public void setChosen(Object chosen) {
        this.chosen = chosen;
    }

    private HandedOver handedOver(Part part) {
        return new HandedOver(part.getSubmittedFileName(), part.getSize(), () -> {
            limits.mustAllow(Limit.UPLOAD, client.network());
            return part.getInputStream();
        });
    }
}
