package vn.hoiam.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.hoiam.files.FileTickets;
import vn.hoiam.files.StoredFile;
import vn.hoiam.petitions.Petition;

/** Addresses of files as pages write them, and how large a file is in words. */
@Named("fileLinks")
@RequestScoped
public class FileLinks {

    private static final long KILO = 1_024;

    @Inject
    FileTickets tickets;

    @Inject
    HttpServletRequest request;

    @Inject
    PageTexts text;

    /** The whole file, to be kept on one’s own device. {@code own}: with a ticket, for those without a session. */
    public String full(StoredFile file, boolean own) {
        return address(file, "", own);
    }

    /** The small picture of a photo. */
    public String preview(StoredFile file, boolean own) {
        return address(file, "/preview", own);
    }

    /** 340 KB, 2,4 MB. */
    public String size(StoredFile file) {
        return file.bytes() < KILO * KILO
                ? text.of("files.kilobytes", Math.max(1, file.bytes() / KILO))
                : text.of("files.megabytes", (double) file.bytes() / KILO / KILO);
    }

    private String address(StoredFile file, String part, boolean own) {
        return request.getContextPath() + "/files/" + file.name() + part
                + (own ? "?ticket=" + tickets.issue(file.name()) : "");
    }

    /** Where whoever sends a receipt code gets the petition as a paper to be signed. */
    public String paperOfMine() {
        return request.getContextPath() + "/papers/own";
    }

    /** The same for an official who handles it. */
    public String paperOf(Petition petition) {
        return request.getContextPath() + "/papers/case?number=" + petition.number();
    }
}
