package vn.hoiam.proposals;

/** What is proposed of a text, and how sure the portal must be to speak: {@code CrossValidationTest} measures both. */
enum Trait {
    KIND(0.40),
    SECTOR(0.50);

    private final double threshold;

    Trait(double threshold) {
        this.threshold = threshold;
    }

    double threshold() {
        return threshold;
    }
}
