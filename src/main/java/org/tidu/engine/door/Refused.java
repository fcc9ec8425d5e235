package org.tidu.engine.door;

import org.springframework.http.HttpStatus;

/** A call the door turns away, in words for whoever reads them. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String title;

    private Refused(HttpStatus status, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    static Refused notOpen() {
        return new Refused(HttpStatus.FORBIDDEN, "无权操作", "此操作不对外开放，请在任务表单或申报门户中办理");
    }

    static Refused notYours() {
        return new Refused(HttpStatus.FORBIDDEN, "无权操作", "您的账号没有此项权限");
    }

    static Refused forged() {
        return new Refused(HttpStatus.FORBIDDEN, "无权操作", "请求校验未通过，请刷新页面后重试");
    }

    static Refused switchedOff() {
        return new Refused(HttpStatus.NOT_FOUND, "未找到", "没有这个地址，请检查后重试");
    }

    static Refused onlyRead() {
        return new Refused(HttpStatus.METHOD_NOT_ALLOWED, "请求方法不正确", "该地址只能打开，不能提交内容");
    }

    static Refused parameter(String name) {
        return new Refused(HttpStatus.BAD_REQUEST, "请求无效", "不接受参数「" + name + "」，请删除后重试");
    }

    static Refused count(String name) {
        return new Refused(HttpStatus.BAD_REQUEST, "请求无效", "参数「" + name + "」应为不小于 0 的整数，请改正后重试");
    }

    static Refused field(String path) {
        return new Refused(HttpStatus.BAD_REQUEST, "请求无效",
                path.isEmpty() ? "请以一个 JSON 对象提交" : "不接受字段「" + path + "」，请删除后重试");
    }

    static Refused noJson() {
        return new Refused(HttpStatus.BAD_REQUEST, "请求内容无法读取", "请求体不是有效的 JSON，请检查后重试");
    }

    static Refused otherType() {
        return new Refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "不支持的内容类型", "请以 application/json（UTF-8）提交");
    }

    static Refused tooLarge() {
        return new Refused(HttpStatus.PAYLOAD_TOO_LARGE, "提交内容过大", "提交内容不能超过 1 MB，请精简后重试");
    }
}
