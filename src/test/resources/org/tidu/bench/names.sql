-- Made-up names of firms, as varied as real ones: a place, two characters of six hundred, a trade.
create function bench_name(n bigint) returns text language sql immutable as
    $$ select (array['株洲', '湖南', '天元', '芦淞', '醴陵', '攸县', '茶陵', '炎陵', '渌口', '石峰'])[1 + n % 10]
        || chr(19968 + abs(hashint8(n) % 600)) || chr(20600 + abs(hashint8(n * 31 + 7) % 600))
        || (array['机械', '电子', '陶瓷', '轨道装备', '新材料', '食品', '服饰', '硬质合金', '精密制造', '化工', '电气', '智能装备'])
            [1 + abs(hashint8(n + 99) % 12)]
        || (array['有限公司', '股份有限公司', '有限责任公司'])[1 + abs(hashint8(n + 5) % 3)] $$;
