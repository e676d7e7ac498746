package vn.hoiam.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import vn.hoiam.files.HandedOver;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;

/** The files that came with a form, as they were handed over. */
@RequestScoped
public class SentFiles {

    @Inject
    Limits limits;

    @Inject
    ClientAddress client;

    @Inject
    HttpServletRequest request;

    /** Those chosen in the input of this name; none where the form has no files or comes from a program that cannot send any. */
    public List<HandedOver> in(String input) {
        if (!isMultipart()) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(input) && part.getSubmittedFileName() != null)
                    // An input without a choice sends one nameless, empty file.
                    .filter(part ->
                            part.getSize() > 0 || !part.getSubmittedFileName().isEmpty())
                    .map(this::handedOver)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ServletException noForm) {
            return List.of();
        }
    }

    public boolean isMultipart() {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private HandedOver handedOver(Part part) {
        return new HandedOver(part.getSubmittedFileName(), part.getSize(), () -> {
            limits.mustAllow(Limit.UPLOAD, client.network());
            return part.getInputStream();
        });
    }
}
