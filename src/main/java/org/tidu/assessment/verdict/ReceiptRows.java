package org.tidu.assessment.verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.tidu.assessment.ruleset.RuleSetRef;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.EditionId;
import org.tidu.term.Tier;
import org.tidu.time.SqlTime;

/** Receipts to and from their rows. */
@Component
public class ReceiptRows implements RowMapper<Receipt> {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};
    private static final TypeReference<List<Condition>> CONDITIONS = new TypeReference<>() {};

    private final ObjectMapper json;

    public ReceiptRows(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Receipt mapRow(ResultSet row, int number) throws SQLException {
        RuleSetRef ruleSet = new RuleSetRef(row.getString("rule_set_id"), row.getString("edition"),
                row.getString("in_force_from"), row.getString("rule_set_hash"));
        Verdict verdict = new Verdict(row.getString("jurisdiction"), new Tier(row.getString("tier")), ruleSet,
                row.getBoolean("eligible"), row.getBoolean("direct_recognition"), read(row.getString("conditions"), CONDITIONS));
        return new Receipt(row.getString("id"), new DeclarationNumber(row.getString("declaration_number")), row.getString("purpose"),
                new EditionId(row.getString("edition_id")), verdict, read(row.getString("facts"), FACTS),
                SqlTime.instant(row, "assessed_at"));
    }

    String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
