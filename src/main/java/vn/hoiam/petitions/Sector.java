package vn.hoiam.petitions;

import java.util.Arrays;
import java.util.Optional;
import vn.hoiam.texts.Named;

/** The field of administration a petition is about, as the province lists them. */
public enum Sector implements Named {
    DAT_DAI,
    XAY_DUNG,
    MOI_TRUONG,
    GIAO_THONG,
    DIEN_NUOC,
    THUY_LOI,
    NONG_NGHIEP,
    AN_SINH,
    HO_TICH,
    TTHC,
    CHUYEN_DOI_SO,
    CAN_BO,
    DAN_CHU,
    TAI_CHINH,
    AN_NINH,
    Y_TE,
    VE_SINH_ATTP,
    GIAO_DUC,
    VAN_HOA,
    KHAC;

    public static Optional<Sector> find(String code) {
        return Arrays.stream(values())
                .filter(sector -> sector.name().equals(code))
                .findFirst();
    }

    @Override
    public String textKey() {
        return "petitions.sector." + name();
    }
}
