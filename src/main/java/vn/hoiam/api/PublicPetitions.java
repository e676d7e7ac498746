package vn.hoiam.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import vn.hoiam.petitions.Attachments;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.PromiseCounting;
import vn.hoiam.petitions.Visibility;

/**
 * What everybody may know of petitions. Of one that is not released: that it exists, where it lies and how far it has
 * come. Contact, place and receipt are not read here at all.
 */
@ApplicationScoped
public class PublicPetitions {

    @Inject
    Petitions petitions;

    @Inject
    Attachments attachments;

    @Inject
    PromiseCounting counting;

    @Inject
    Visibility visibility;

    JsonObject get(PetitionNumber number) {
        var petition = petitions.get(number);
        var unit = petition.unit();
        var document = Written.JSON
                .createObjectBuilder()
                .add("number", number.value())
                .add("unit", Written.unit(unit.code(), unit.fullName()))
                .add("status", petition.status().name());
        if (visibility.isPublic(petition)) {
            addContent(document, petition);
        }
        return document.add("links", Written.links(number)).build();
    }

    private void addContent(JsonObjectBuilder document, Petition petition) {
        var promise = petition.promise();
        document.add("kind", petition.kind().code())
                .add("sector", petition.sector())
                .add("subject", petition.shown().subject())
                .add("text", petition.shown().text());
        document.add("urgency", petition.urgency().level().code());
        Written.put(document, "submittedAt", petition.submittedAt());
        Written.put(document, "notifyDueOn", promise.notifyDueOn());
        document.add(
                "notifyState",
                counting.deadline(promise.notifyDueOn(), petition.notifiedAt(), petition.closedAt())
                        .state()
                        .name());
        Written.put(document, "notifiedAt", petition.notifiedAt());
        Written.put(document, "replyDueOn", promise.replyDueOn());
        document.add(
                "replyState",
                counting.deadline(promise.replyDueOn(), petition.answeredAt(), petition.closedAt())
                        .state()
                        .name());
        Written.put(document, "answeredAt", petition.answeredAt());
        Written.put(document, "releasedAt", petition.shown().releasedAt());
        var photos = Written.JSON.createArrayBuilder();
        attachments.listShown(petition).forEach(photo -> photos.add(Written.photo(photo)));
        document.add("photos", photos);
        if (visibility.isReplyPublic(petition)) {
            document.add(
                    "reply",
                    Written.JSON
                            .createObjectBuilder()
                            .add("text", petition.shown().reply()));
        }
    }
}
