package vn.hoiam;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** What happened, brought to whoever hears it, for tests without a container. */
public final class EventSamples {

    private EventSamples() {}

    /** What is fired is heard at once, as the container does it. */
    public static <T> Event<T> heardBy(Consumer<T> hearer) {
        return new Event<>() {
            @Override
            public void fire(T told) {
                hearer.accept(told);
            }

            @Override
            public <U extends T> CompletionStage<U> fireAsync(U told) {
                throw new IllegalStateException("nothing is ever told later");
            }

            @Override
            public <U extends T> CompletionStage<U> fireAsync(U told, NotificationOptions options) {
                throw new IllegalStateException("nothing is ever told later");
            }

            @Override
            public Event<T> select(Annotation... qualifiers) {
                return this;
            }

            @Override
            public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
                throw new IllegalStateException("nothing is told as a part of itself");
            }

            @Override
            public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
                throw new IllegalStateException("nothing is told as a part of itself");
            }
        };
    }
}
