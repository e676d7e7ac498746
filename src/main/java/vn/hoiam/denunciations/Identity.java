package vn.hoiam.denunciations;

import java.util.HashMap;

/** Who denounced, as far as it was said, and the words as they were typed, which may tell it too. */
public record Identity(String name, String address, String phone, String email, Content.Account typed) {

    Sheet sheet() {
        var words = new HashMap<String, String>();
        words.put("name", name);
        words.put("address", address);
        words.put("phone", phone);
        words.put("email", email);
        Content.put(words, "", typed);
        return new Sheet(words);
    }

    static Identity of(Sheet sheet) {
        return new Identity(
                sheet.get("name"),
                sheet.get("address"),
                sheet.get("phone"),
                sheet.get("email"),
                Content.account(sheet, ""));
    }

    @Override
    public String toString() {
        return "identity of a denouncer";
    }
}
