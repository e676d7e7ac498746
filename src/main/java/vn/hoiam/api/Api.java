package vn.hoiam.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The portal as programs see it: everything below {@code /api}. */
@ApplicationPath("/api")
public class Api extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                PetitionsEndpoint.class,
                UnitsEndpoint.class,
                SectorsEndpoint.class,
                OpenApiEndpoint.class,
                CallDoor.class,
                FailureMapper.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                // A second description of the API, made by the server, that would name the server.
                "jersey.config.server.wadl.disableWadl", true,
                // Behind a proxy the server does not know its public host: addresses stay relative to it.
                "jersey.config.server.headers.location.relative.resolution.disabled", true,
                // Only the classes named above.
                "jersey.config.disableAutoDiscovery", true);
    }
}
