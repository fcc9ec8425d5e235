package org.tidu.problem;

import org.springframework.http.HttpStatusCode;

/** What Spring refuses by its own rules, in Chinese. */
public final class RequestTitles {

    private RequestTitles() {}

    public static String of(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> "未登录";
            case 403 -> "无权操作";
            case 404 -> "未找到";
            case 405 -> "请求方法不正确";
            case 406 -> "不能提供所要的格式";
            case 408 -> "发送过慢";
            case 413 -> "提交内容过大";
            case 415 -> "不支持的内容类型";
            default -> status.is4xxClientError() ? "请求无效" : "系统错误";
        };
    }

    public static String advice(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "请求不完整或格式不正确，请检查后重新提交";
            case 401 -> "请先登录；如已登录，可能是会话已过期，请重新登录";
            case 403 -> "您的账号没有此项权限";
            case 404 -> "没有这个地址，请检查后重试";
            case 405 -> "该地址不支持此请求方法，支持的方法见响应头 Allow";
            case 406 -> "请在 Accept 中写 */*，或写明这里给出的格式，数据是 application/json";
            case 408 -> "内容没有收完，未保存任何内容；请检查网络后重新提交";
            case 413 -> "请减小文件或精简内容后重试";
            case 415 -> "请以 application/json 提交；上传文件的，以 multipart/form-data 提交";
            default -> status.is4xxClientError() ? "请检查请求后重试" : "操作未完成，未保存任何内容，请稍后重试";
        };
    }
}
