package vn.hoiam.indicators.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.indicators.FiguresTable;
import vn.hoiam.indicators.InspectedFigures;
import vn.hoiam.papers.Csv;
import vn.hoiam.papers.Table;
import vn.hoiam.papers.Xlsx;
import vn.hoiam.site.PageTexts;

/** The figures of an inspector as a file. No browser keeps it: the desk is never stored. */
@Named
@RequestScoped
public class DownloadPage {

    @Inject
    InspectedFigures figures;

    @Inject
    FiguresChoices offered;

    @Inject
    PageTexts text;

    @Inject
    Clock clock;

    private final FiguresView view = new FiguresView();

    public void open() throws IOException {
        var today = LocalDate.now(clock);
        var narrowing = offered.narrowing(view);
        var table = FiguresTable.of(view.by(), figures.list(view.by(), view.filter(today)), text.locale());
        switch (String.valueOf(view.given("format"))) {
            case "csv" -> send(Csv.of(table.headings(), table.rows()), Csv.MEDIA_TYPE, "csv");
            case "xlsx" -> send(Xlsx.of(List.of(table, asked(narrowing, today))), Xlsx.MEDIA_TYPE, "xlsx");
            default -> throw new NotFound("desk.address.wrong");
        }
    }

    /** The second sheet: what the first is narrowed to, and when it was taken. */
    private Table asked(List<Choice> narrowing, LocalDate today) {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of(
                text.of("indicators.period.from"), text.date(view.period(today).from())));
        rows.add(List.of(
                text.of("indicators.period.to"), text.date(view.period(today).to())));
        narrowing.forEach(choice -> rows.add(List.of(choice.label(), choice.answer())));
        rows.add(List.of(text.of("indicators.by"), text.of(view.by().textKey())));
        rows.add(List.of(text.of("indicators.sheet.taken"), text.moment(Instant.now(clock))));
        rows.add(List.of(text.of("indicators.sheet.note"), text.of("indicators.not-papi")));
        return new Table(
                text.of("indicators.sheet.filter"),
                List.of(text.of("indicators.sheet.question"), text.of("indicators.sheet.answer")),
                rows);
    }

    private void send(byte[] file, String mediaType, String ending) throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var answer = faces.getExternalContext();
        var period = view.period(LocalDate.now(clock));
        answer.setResponseContentType(mediaType);
        answer.setResponseContentLength(file.length);
        answer.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"hoi-am-%s--%s.%s\"".formatted(period.from(), period.to(), ending));
        answer.getResponseOutputStream().write(file);
        faces.responseComplete();
    }

    public FiguresView view() {
        return view;
    }
}
