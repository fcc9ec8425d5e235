package org.tidu.engine.door;

import java.util.regex.Pattern;

/** What is told of an engine's refusal: our own Chinese sentence where there is one, else one for the status. */
final class EngineWords {

    private static final Pattern OWN = Pattern.compile("\\p{IsHan}");
    /** What the engine puts in front of the words of a rule of ours. */
    private static final Pattern ENGLISH_LEAD = Pattern.compile("(?s)^[^\\p{IsHan}「『“]*: ");

    private EngineWords() {}

    static String of(int status, String message) {
        if (status < 500 && message != null && OWN.matcher(message).find() && !message.contains("xception")) {
            return ENGLISH_LEAD.matcher(message).replaceFirst("");
        }
        return switch (status) {
            case 401 -> "请先登录；如已登录，可能是会话已过期，请重新登录";
            case 403 -> "您的账号没有此项权限";
            case 404 -> "没有找到所要的内容，可能已办结或已删除，请刷新后重试";
            case 405 -> "该地址不支持此请求方法";
            case 406 -> "不能提供所要的格式，请在 Accept 中包含 application/json";
            case 409 -> "内容已被他人更新，请刷新后重试";
            case 415 -> "不支持的内容类型，请以 application/json 提交";
            default -> status < 500 ? "请求内容有误，请检查填写的值后重试" : "操作未完成，未保存任何内容，请稍后重试";
        };
    }
}
