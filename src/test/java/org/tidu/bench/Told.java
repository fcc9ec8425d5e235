package org.tidu.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The receipts enterprises were told, and whether the database keeps the word. */
final class Told {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Per receipt number the SHA-256 told with it. */
    private final Map<String, String> receipts = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;

    Told(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was told until now, to be looked for in another database. */
    Told soFar(JdbcClient other) {
        Told copy = new Told(other);
        copy.receipts.putAll(receipts);
        return copy;
    }

    int count() {
        return receipts.size();
    }

    /** Keeps the receipt of an answer that says one was given; every other answer, or none, tells nothing. */
    void hear(HttpResponse<String> answer) {
        if (answer != null) {
            hear(answer.statusCode(), answer.body());
        }
    }

    void hear(int status, String body) {
        if (status == 200) {
            try {
                JsonNode receipt = JSON.readTree(body).get("receipt");
                receipts.put(receipt.get("number").asText(), receipt.get("sha256").asText());
            } catch (JsonProcessingException notJson) {
                throw new IllegalStateException(notJson);
            }
        }
    }

    /** Everything that is not as it was told, in words; nothing when all is well. To be asked when nothing is deposited any more. */
    List<String> broken() {
        List<String> broken = new ArrayList<>();
        receipts.forEach((number, sha256) -> {
            int kept = jdbc.sql("""
                    select count(*) from submission_receipt r join declaration_document d
                      on d.declaration_number = r.declaration_number and d.form_id = r.form_id and d.revision = r.revision
                         and d.sha256 = r.sha256
                    where r.number = ? and r.sha256 = ?""").params(number, sha256).query(Integer.class).single();
            if (kept != 1) {
                broken.add("receipt " + number + " was told and is there " + kept + " times");
            }
        });
        jdbc.sql("select number from declaration_case where number not in "
                        + "(select business_key_ from act_hi_procinst where proc_def_key_ = 'declaration') or number in "
                        + "(select business_key_ from act_hi_procinst where proc_def_key_ = 'declaration' group by business_key_ having count(*) > 1)")
                .query(String.class).list().forEach(number -> broken.add("case " + number + " has no process, or several"));
        jdbc.sql("""
                select c.number || ' has ' || count(distinct r.number) || ' receipts of its application, '
                         || count(distinct d.revision) || ' applications and waits at ' || coalesce(string_agg(distinct t.task_def_key_, ', '), 'nothing')
                from declaration_case c
                left join submission_receipt r on r.declaration_number = c.number and r.form_id = 'application'
                left join declaration_document d on d.declaration_number = c.number and d.form_id = 'application'
                left join act_ru_task t on t.proc_inst_id_ = c.process_instance_id
                group by c.number
                having (count(distinct r.number), count(distinct d.revision), count(distinct t.id_), max(t.task_def_key_))
                  not in ((0, 0, 1, 'userTask_prepareApplication'), (1, 1, 1, 'userTask_reviewCounty'))""")
                .query(String.class).list().forEach(broken::add);
        return broken;
    }
}
