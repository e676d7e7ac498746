package vn.hoiam.petitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a citizen fills in to rate a result: stars, reasons, whether the matter is really solved, and a remark. */
public class RatingForm {

    private Integer stars;
    private List<String> reasons = List.of();
    private String solved;
    private String comment;

    /** What has to be mended; empty when it can be taken. */
    List<Problem> problems(LocalDate day) {
        var problems = new ArrayList<Problem>();
        if (stars == null || stars < 1 || stars > 5) {
            problems.add(Problem.of("stars", "petitions.stars.required"));
        }
        if (Solved.find(solved).isEmpty()) {
            problems.add(Problem.of("solved", "petitions.solved.required"));
        }
        if (ticked(day).size() < reasons.stream().distinct().count()) {
            problems.add(Problem.of("reasons", "petitions.rate.reasons.unknown"));
        }
        Written.limit("comment", comment(), FollowUp.MOST_COMMENT, problems);
        return problems;
    }

    /** The codes of what was ticked, in the order of the list. */
    List<String> ticked(LocalDate day) {
        return RatingReasons.at(day).stream()
                .map(RatingReason::code)
                .filter(reasons::contains)
                .toList();
    }

    /** Null when nothing was said. */
    String comment() {
        return Written.lines(comment);
    }

    public Integer getStars() {
        return stars;
    }

    public void setStars(Integer stars) {
        this.stars = stars;
    }

    public List<String> getReasons() {
        return reasons;
    }

    public void setReasons(List<String> reasons) {
        this.reasons = List.copyOf(reasons);
    }

    public String getSolved() {
        return solved;
    }

    public void setSolved(String solved) {
        this.solved = solved;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
