package org.tidu.round.page;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.problem.FieldErrors;
import org.tidu.term.RoundId;

/** Table {@code round_contact}: the contacts of a round, replaced as a whole. */
@Component
public class RoundContacts {

    static final int MOST = 30;
    private static final Pattern PHONE = Pattern.compile("[0-9+()（） \\-转、/]{5,40}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private final JdbcClient jdbc;

    RoundContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RoundContact> of(RoundId roundId) {
        return jdbc.sql("select office, person, phone, email, address from round_contact where round_id = ? order by place")
                .param(roundId.value())
                .query((row, index) -> new RoundContact(row.getString("office"), row.getString("person"),
                        row.getString("phone"), row.getString("email"), row.getString("address")))
                .list();
    }

    /** @throws org.tidu.problem.InvalidInput naming every bad field; nothing is changed then */
    @Transactional
    public List<RoundContact> replace(RoundId roundId, List<RoundContact> contacts) {
        FieldErrors errors = new FieldErrors();
        if (contacts.size() > MOST) {
            errors.add("contacts", "联系方式最多 " + MOST + " 行");
        }
        for (int i = 0; i < contacts.size(); i++) {
            check("contacts[" + i + "].", contacts.get(i), errors);
        }
        errors.refuse();
        // one list after the other, never a mixture of two
        jdbc.sql("select id from declaration_round where id = ? for update").param(roundId.value()).query(String.class).single();
        jdbc.sql("delete from round_contact where round_id = ?").param(roundId.value()).update();
        for (int i = 0; i < contacts.size(); i++) {
            RoundContact contact = contacts.get(i);
            jdbc.sql("insert into round_contact (round_id, place, office, person, phone, email, address) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(roundId.value(), i, contact.office(), contact.person(), contact.phone(), contact.email(), contact.address())
                    .update();
        }
        return of(roundId);
    }

    private static void check(String path, RoundContact contact, FieldErrors errors) {
        length(errors, path + "office", contact.office(), 60, "单位", true);
        length(errors, path + "person", contact.person(), 50, "联系人", false);
        length(errors, path + "address", contact.address(), 200, "地址", false);
        if (contact.phone() == null || !PHONE.matcher(contact.phone()).matches()) {
            errors.add(path + "phone", "请填写电话，如 0731-28681031");
        }
        if (contact.email() != null && (contact.email().length() > 120 || !EMAIL.matcher(contact.email()).matches())) {
            errors.add(path + "email", "电子邮箱格式不正确，如 name@example.com；也可不填");
        }
    }

    private static void length(FieldErrors errors, String path, String text, int most, String label, boolean required) {
        if (text == null ? required : text.length() > most) {
            errors.add(path, text == null ? "请填写" + label : label + "最多 " + most + " 字");
        }
    }
}
