package vn.hoiam.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoiam.guide.Question.Answer;

/** What a citizen has answered so far, from the first question on. */
public record Talk(List<Answer> answers) {

    private static final String BETWEEN = ".";

    public Talk {
        answers = List.copyOf(answers);
    }

    /** As it stands in an address: {@code decision.own.not_yet}. Empty when it is no talk that can be had. */
    public static Optional<Talk> of(String said) {
        var answers = new ArrayList<Answer>();
        if (said != null && !said.isEmpty()) {
            var question = Question.MATTER;
            for (var code : said.split("\\.", -1)) {
                var answer = question == null ? Optional.<Answer>empty() : question.answer(code);
                if (answer.isEmpty()) {
                    return Optional.empty();
                }
                answers.add(answer.get());
                question = answer.get().next();
            }
        }
        return Optional.of(new Talk(answers));
    }

    /** What is asked next; null when the kind is found. */
    public Question next() {
        return answers.isEmpty() ? Question.MATTER : last().next();
    }

    /** The kind it led to; null while something is still asked. */
    public Kind kind() {
        return answers.isEmpty() ? null : last().kind();
    }

    /** How this talk stands in an address once another answer is given. */
    public String with(Answer answer) {
        return said(answers.size()) + (answers.isEmpty() ? "" : BETWEEN) + answer.code();
    }

    /** How it stood in an address before an answer was given. */
    public String before(Answer answer) {
        return said(answers.indexOf(answer));
    }

    private String said(int first) {
        return answers.stream().limit(first).map(Answer::code).collect(Collectors.joining(BETWEEN));
    }

    private Answer last() {
        return answers.get(answers.size() - 1);
    }
}
