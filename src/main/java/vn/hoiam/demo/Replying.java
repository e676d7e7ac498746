package vn.hoiam.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.hoiam.petitions.ActForm;
import vn.hoiam.petitions.CaseHandling;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.ReplyForm;
import vn.hoiam.petitions.Signing;

/** Has the officials of the demo take a case in, propose a reply and sign it. */
@ApplicationScoped
@Transactional
public class Replying {

    @Inject
    CaseHandling handling;

    @Inject
    Signing signing;

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
