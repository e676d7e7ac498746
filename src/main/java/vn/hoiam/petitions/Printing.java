package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.hoiam.NotFound;
import vn.hoiam.calendar.Now;
import vn.hoiam.files.StoredFile;
import vn.hoiam.papers.LabelledValue;
import vn.hoiam.papers.Pdf;
import vn.hoiam.texts.Texts;

/** The counter where what was written on the portal is printed, to be signed by hand. */
@ApplicationScoped
@Transactional
public class Printing {

    @Inject
    Clock clock;

    @Inject
    Petitions petitions;

    @Inject
    CaseFiles files;

    @Inject
    FollowUp followUp;

    @Inject
    Visibility visibility;

    /**
     * The paper of whoever has the receipt.
     *
     * @throws FaultyForm when the code opens nothing
     * @throws NotFound when it is signed, or its kind is not one that has to be
     */
    public byte[] own(ReceiptCode code) {
        return print(files.openForCitizen(followUp.proven(code)));
    }

    /** The same for an official who handles the petition and prints it for somebody who cannot. */
    public byte[] atTheDesk(PetitionNumber number) {
        var petition = petitions.get(number);
        if (!visibility.maySeeContact(petition)) {
            throw new NotFound("petitions.number.unknown");
        }
        return print(files.openForCitizen(petition));
    }

    private byte[] print(CaseFile file) {
        if (!file.petition().kind().lacksSignature(file.petition().arrived().isSigned())) {
            throw new NotFound("petitions.number.unknown");
        }
        return Pdf.of(paper(file).paper());
    }

    private PaperToSign paper(CaseFile file) {
        var petition = file.petition();
        var said = file.particulars();
        return new PaperToSign(
                petition.number(),
                Texts.of(Texts.VIETNAMESE, petition.kind().textKey()),
                Texts.of(
                        Texts.VIETNAMESE,
                        "petitions.paper.to",
                        petition.chosenUnit().fullName().vi()),
                "",
                new PaperToSign.Writer(
                        known(petition.contact().name()),
                        known(said.get(Particular.ID_NUMBER)),
                        known(said.get(Particular.HOME_ADDRESS)),
                        known(petition.contact().phone())),
                petition.subject(),
                said.entrySet().stream()
                        .filter(one -> one.getKey() != Particular.HOME_ADDRESS && one.getKey() != Particular.ID_NUMBER)
                        .map(Printing::labelled)
                        .toList(),
                petition.text(),
                file.enclosed().stream().map(StoredFile::shownName).toList(),
                LocalDate.now(clock.withZone(Now.VIETNAM)));
    }

    private static LabelledValue labelled(Map.Entry<Particular, String> said) {
        var value = said.getKey() == Particular.KNOWN_ON
                ? Texts.date(Texts.VIETNAMESE, LocalDate.parse(said.getValue()))
                : said.getValue();
        return new LabelledValue(Texts.of(Texts.VIETNAMESE, said.getKey().textKey()), value);
    }

    private static String known(String value) {
        return value == null ? "" : value;
    }
}
