package org.tidu.assessment.web;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tidu.assessment.selftest.SelfTestSchema;

/** Describes the question from the same schema that reads it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AssessmentDescription implements GlobalOpenApiCustomizer {

    static final String SCHEMA = "AssessmentQuestion";

    static final String TEXT = """
            公开，不需要登录和 X-TIDU-XSRF，不保存任何内容。结论由约束真实申报的同一套决策表得出。\
            缺少的事实使相应条件不满足（met 为 false，actual 为 null）；由人判断的条件 met 为 null；原则性条件带 "soft": true，不影响 eligible。\
            每个地址每秒 100 次、突发 1000 次（可设置），超过时答 429，请按 Retry-After 稍后再试。

            Public: no log-in, no token; stores nothing. The tables are those that bind a real declaration. A missing fact \
            leaves its condition unmet (met false, actual null); what people judge has met null; a condition with \
            "soft": true does not count against eligible. 100 requests a second for an address and bursts of 1,000 (a \
            setting); beyond that 429 with Retry-After.""";

    static final String EXAMPLE = """
            {
              "jurisdictions": ["HN"],
              "tiers": ["ADVANCED"],
              "asOf": "2025-10-01",
              "facts": {
                "registeredIn": "430200", "operatesIn": "430211", "legalForm": "LEGAL_PERSON", "industry": "36",
                "aboveScale": true, "employees": 420, "revenue": 51000,
                "accidents": [], "badCreditRecord": false, "violations": false, "financiallySound": true,
                "secureAndControllable": true, "organisationMechanism": true, "talentTeam": true,
                "systemRegistration": {"filled": true, "approved": true},
                "maturity": {"level": 2, "score": 2.15, "basis": "SELF"},
                "heldTiers": ["BASIC"],
                "scenarios": [{"code": "S10", "tier": "ADVANCED", "name": "多机协同的发动机壳体柔性加工与检测"}],
                "kpiLevel": "PROVINCIAL_LEADING",
                "honours": [{"kind": "HUNAN_BENCHMARK_ENTERPRISE", "year": 2023}]
              }
            }""";

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas(SCHEMA, Json31.mapper().convertValue(SelfTestSchema.json(), Schema.class));
    }
}
