package org.tidu.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Turns what Jackson says of a body into the path of the field and a Chinese sentence. */
final class UnreadableBody {

    private UnreadableBody() {}

    static String explain(HttpMessageNotReadableException refused) {
        return refused.getCause() instanceof JsonMappingException ? "请更正标出的字段后重新提交" : "请求体不是有效的 JSON";
    }

    static List<FieldError> errors(HttpMessageNotReadableException refused) {
        if (!(refused.getCause() instanceof JsonMappingException cause)) {
            return List.of();
        }
        return List.of(new FieldError(path(cause), message(cause)));
    }

    private static String message(JsonMappingException cause) {
        if (cause instanceof UnrecognizedPropertyException) {
            return "不认识的字段，请删除";
        }
        return StrictText.isUnstorable(cause) ? "含有不能保存的字符，请删除后重新填写" : "类型或取值不正确";
    }

    private static String path(JsonMappingException cause) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : cause.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
