package vn.hoiam.denunciations;

import vn.hoiam.routing.Concerned;

/** Denunciations for tests; every name in them is invented. */
final class DenunciationSamples {

    static final String DENOUNCER = "Phùng Thị Mẫu Đơn";
    static final String ACCUSED = "Quách Văn Thử";

    private DenunciationSamples() {}

    static DenunciationForm aForm() {
        var form = new DenunciationForm();
        form.setKind("denunciation");
        form.setAccused(ACCUSED);
        form.setPosition("công chức địa chính");
        form.setBody("COMMUNE_STAFF");
        form.setCommune("11953");
        form.setWhat(
                "Ông Quách Văn Thử đòi 5 triệu đồng để làm nhanh sổ đỏ. Tôi là Phùng Thị Mẫu Đơn, số 0912 345 678.");
        form.setWhen("tháng 10/2026");
        form.setEvidence("Bản ghi âm; bà Lê Thị Chứng có mặt.");
        form.setName(DENOUNCER);
        form.setAddress("Số 12 ngõ 5, phường Phố Hiến");
        form.setPhone("0912345678");
        form.setEmail("mau.don@example.vn");
        return form;
    }

    static DenunciationForm against(Concerned body) {
        var form = aForm();
        form.setBody(body.name());
        return form;
    }

    static DenunciationForm anonymous() {
        var form = aForm();
        form.setKind("denunciation_information");
        form.setName(null);
        form.setAddress(null);
        form.setPhone(null);
        form.setEmail(null);
        form.setWhat("Ông Quách Văn Thử đòi 5 triệu đồng để làm nhanh sổ đỏ.");
        return form;
    }

    static ActForm on(String day) {
        var form = new ActForm();
        form.setDay(day);
        form.setDocument("45/QĐ-UBND");
        return form;
    }

    static ActForm on(String day, String ground) {
        var form = on(day);
        form.setGround(ground);
        return form;
    }

    static ActForm extension(String day, Complexity complexity) {
        var form = on(day, "SEVERAL_BODIES");
        form.setComplexity(complexity.name());
        return form;
    }

    static ActForm forwarding(String day, String receiver) {
        var form = on(day, "NOT_COMPETENT");
        form.setReceiver(receiver);
        form.setWords("Đơn được chuyển đến nơi có thẩm quyền.");
        return form;
    }
}
