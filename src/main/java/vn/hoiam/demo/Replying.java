package vn.hoiam.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.hoiam.petitions.ActForm;
import vn.hoiam.petitions.CaseHandling;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.ReplyForm;
import vn.hoiam.petitions.Signing;
import vn.hoiam.petitions.Urging;

/** Has the officials of the demo take a case in, say how urgent it is, propose a reply and sign it. */
@ApplicationScoped
@Transactional
public class Replying {

    @Inject
    CaseHandling handling;

    @Inject
    Signing signing;

    @Inject
    Urging urging;

    void press(PetitionNumber number, int version, String level, String reason) {
        urging.set(number, version, level, reason);
    }

    void receive(PetitionNumber number, int version) {
        handling.receive(number, version);
    }

    void propose(PetitionNumber number, int version, ReplyForm reply) {
        handling.propose(number, version, reply);
    }

    void sign(PetitionNumber number, int version, ActForm decision) {
        signing.send(number, version, decision);
    }
}
