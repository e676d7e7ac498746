package vn.hoiam.reminders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Where an official gets the letter of each working morning. */
@Entity
@Table(name = "digest_address")
public class DigestAddress {

    @Id
    @Column(name = "account_id")
    private Long account;

    private String address;

    @Column(name = "set_at")
    private Instant setAt;

    protected DigestAddress() {}

    DigestAddress(Long account, String address, Instant setAt) {
        this.account = account;
        change(address, setAt);
    }

    void change(String to, Instant at) {
        address = to;
        setAt = at;
    }

    public String address() {
        return address;
    }
}
