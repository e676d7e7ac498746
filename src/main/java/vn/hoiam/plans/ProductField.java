package vn.hoiam.plans;

import vn.hoiam.texts.Bilingual;

/** One thing the form of a task’s product asks for. */
public record ProductField(String code, Bilingual name, Type type) {

    /** What may be written there. */
    public enum Type {
        TEXT,
        NUMBER,
        DATE
    }
}
