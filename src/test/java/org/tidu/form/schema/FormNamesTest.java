package org.tidu.form.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every name a form speaks of is found, and no other. */
class FormNamesTest {

    private final FormSchema form = FormSchema.parse("""
            {"id": "f", "components": [
              {"type": "text", "text": "## {{title}} 与 other {{if a.b = \\"quoted\\" then string(total + 1) else 名称}}"},
              {"type": "html", "content": "<b>{{shown}}</b>"},
              {"type": "text", "text": "=lead"},
              {"type": "textfield", "key": "own", "label": "说明 {{hint}}", "conditional": {"hide": "=mode != \\"X\\""}},
              {"type": "number", "key": "group.part", "validate": {"max": "=limit"}},
              {"type": "select", "key": "chosen", "valuesKey": "choices.list"},
              {"type": "radio", "key": "r", "valuesExpression": "=options"},
              {"type": "group", "path": "inner", "components": [{"type": "textfield", "key": "below"}]},
              {"type": "dynamiclist", "path": "rows", "components": [
                {"type": "textfield", "key": "cell", "readonly": "=parent.locked and this.cell = null"},
                {"type": "text", "text": "{{this.cell}}"}]},
              {"type": "table", "dataSource": "=lines", "columns": [{"label": "列", "key": "column"}]}
            ]}""");

    @Test
    void fields_expressions_templates_and_choices_are_read() {
        assertThat(form.reads()).contains("title", "a", "total", "名称", "shown", "lead", "own", "hint", "mode", "group",
                "limit", "chosen", "choices", "r", "options", "inner", "rows", "locked", "lines");
        assertThat(form.reads()).doesNotContain("b", "other", "quoted", "X", "part", "below", "column", "list");
    }

    @Test
    void what_texts_show_is_told_apart() {
        assertThat(form.showsInTexts()).contains("title", "a", "total", "名称", "shown", "lead")
                .doesNotContain("hint", "mode", "own", "lines");
    }
}
