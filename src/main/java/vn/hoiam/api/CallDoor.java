package vn.hoiam.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Keeps out what a page of another site makes its reader's browser send: petitions come from whoever writes them. */
@Provider
public class CallDoor implements ContainerRequestFilter {

    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    @Override
    public void filter(ContainerRequestContext call) {
        var site = call.getHeaderString("Sec-Fetch-Site");
        if (HttpMethod.POST.equals(call.getMethod()) && site != null && ELSEWHERE.contains(site)) {
            throw new Unacceptable(ProblemKind.CROSS_SITE);
        }
    }
}
