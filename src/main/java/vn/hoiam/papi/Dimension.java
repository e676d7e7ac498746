package vn.hoiam.papi;

import vn.hoiam.texts.Bilingual;

/** A dimension of PAPI such as 5, or a part of one such as 5.3. PAPI asks citizens; what is counted here is no score of it. */
public record Dimension(String code, Bilingual name) {

    /** Number and name together: 5.3 Giấy chứng nhận quyền sử dụng đất. */
    public Bilingual fullName() {
        return new Bilingual(code + " " + name.vi(), code + " " + name.en());
    }

    /** Whether this is one of the eight and not a part of one. */
    public boolean isWhole() {
        return code.length() == 1;
    }
}
