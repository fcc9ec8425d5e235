package org.tidu.recommendation;

import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.problem.NotFound;
import org.tidu.recommendation.paper.Frozen;

/** Table {@code recommendation_document}: the papers as they were made, byte for byte. */
@Component
class PaperTable {

    private final JdbcClient jdbc;

    PaperTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ListRow list, Paper paper, byte[] bytes) {
        jdbc.sql("insert into recommendation_document (list_id, kind, content, sha256) values (?, ?, ?, ?)")
                .params(list.id(), paper.name(), bytes, DigestUtils.sha256Hex(bytes)).update();
    }

    /** @throws NotFound while the list is open */
    byte[] read(ListRow list, Paper paper) {
        return jdbc.sql("select content from recommendation_document where list_id = ? and kind = ?")
                .params(list.id(), paper.name())
                .query((row, index) -> row.getBytes("content"))
                .optional().orElseThrow(() -> new NotFound("名单尚未锁定，锁定后才生成推荐汇总表和推荐文件"));
    }
}
