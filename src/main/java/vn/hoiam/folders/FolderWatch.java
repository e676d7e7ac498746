package vn.hoiam.folders;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import vn.hoiam.store.Round;

/** Keeps no folder, link or visit longer than it is of use, once an hour. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class FolderWatch {

    @Inject
    FolderSweeping sweeping;

    @Schedule(hour = "*", minute = "41", persistent = false)
    void sweep() {
        Round.of(this, sweeping::sweep);
    }
}
