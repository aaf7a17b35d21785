-- name: court.ajxx
-- parameters: [":keys","0",21]
SELECT ranked.k, ranked.c0, ranked.c1, ranked.c2, ranked.c3, ranked.c4, ranked.c5, ranked.c6, ranked.c7, ranked.c8, ranked.c9 FROM (SELECT ajxx.wgdm AS k, ajxx.ajbs AS c0, ajxx.ah AS c1, ajxx.ajdl AS c2, ajxx.ajzt AS c3, ajxx.larq AS c4, ajxx.sxjmr AS c5, ajxx.sjdwje AS c6, ajxx.sflh AS c7, ajxx.ajlb AS c8, ajxx.laaymc AS c9, row_number() OVER (PARTITION BY ajxx.wgdm ORDER BY ajxx.larq DESC, ajxx.ajbs DESC) AS rn FROM ajxx WHERE ajxx.wgdm IN (:keys) AND (ajxx.fcbz IS NULL OR ajxx.fcbz = %s)) AS ranked WHERE ranked.rn <= %s ORDER BY ranked.k, ranked.rn

-- name: judicial.tjaj
-- parameters: []
{"fields":["ajId","ajbh","ajZt","tjzzJb","slrq","tjQx","jaRq","sjRs","sjJe","jfLx"],"sort":[{"field":"slrq","desc":true},{"field":"ajId","desc":true}],"limit":20,"total":false,"pageSize":500,"groups":{"field":"wgDm","keys":":keys"}}

-- name: police.jcj_jqxx
-- parameters: [":keys",21]
SELECT anon_1.k, page.c0, page.c1, page.c2, page.c3, page.c4, page.c5, page.c6, page.c7, page.c8 FROM unnest($1::TEXT[]) AS anon_1(k) JOIN LATERAL (SELECT jcj_jqxx.jqh AS c0, jcj_jqxx.jqztdm AS c1, jcj_jqxx.bjsj AS c2, jcj_jqxx.jjsj AS c3, jcj_jqxx.fsdd AS c4, jcj_jqxx.jbbz AS c5, jcj_jqxx.jqlbdm AS c6, jcj_jqxx.jqjbdm AS c7, jcj_jqxx.cljgdm AS c8, jcj_jqxx.bjsj AS o0, jcj_jqxx.jqh AS o1 FROM jcj_jqxx WHERE jcj_jqxx.wgdm = anon_1.k ORDER BY jcj_jqxx.bjsj DESC NULLS LAST, jcj_jqxx.jqh DESC LIMIT $2::INTEGER) AS page ON true ORDER BY anon_1.k, page.o0 DESC NULLS LAST, page.o1 DESC

-- name: procuratorate.yx_aj_main
-- parameters: [":keys",0,21]
SELECT anon_1.k, page.c0, page.c1, page.c2, page.c3, page.c4, page.c5, page.c6, page.c7, page.c8, page.c9 FROM unnest($1::TEXT[]) AS anon_1(k) JOIN LATERAL (SELECT yx_aj_main.aj_id AS c0, yx_aj_main.bmsah AS c1, yx_aj_main.aj_kind AS c2, yx_aj_main.aj_stage AS c3, yx_aj_main.ajmc AS c4, yx_aj_main.accept_date AS c5, yx_aj_main.limit_date AS c6, yx_aj_main.decide_date AS c7, yx_aj_main.wcn_flag AS c8, yx_aj_main.ysay_code AS c9, yx_aj_main.accept_date AS o0, yx_aj_main.aj_id AS o1 FROM yx_aj_main WHERE yx_aj_main.grid_no = anon_1.k AND (yx_aj_main.fc_flag IS NULL OR yx_aj_main.fc_flag = $2::BIGINT) ORDER BY yx_aj_main.accept_date DESC NULLS LAST, yx_aj_main.aj_id DESC LIMIT $3::INTEGER) AS page ON true ORDER BY anon_1.k, page.o0 DESC NULLS LAST, page.o1 DESC

-- name: registry.unit
-- parameters: [":today",":code9",":end","GRID",101]
SELECT unit.code AS c0, unit.name AS c1, unit.population AS c2 FROM unit WHERE (unit.valid_to IS NULL OR unit.valid_to >= $1::DATE) AND unit.code >= $2::VARCHAR AND unit.code < $3::VARCHAR AND unit.level = $4::VARCHAR ORDER BY unit.code ASC LIMIT $5::INTEGER

-- name: services.hotline_order
-- parameters: [":keys",21]
SELECT ranked.k, ranked.c0, ranked.c1, ranked.c2, ranked.c3, ranked.c4, ranked.c5, ranked.c6, ranked.c7, ranked.c8 FROM (SELECT hotline_order.grid_code AS k, hotline_order.order_no AS c0, hotline_order.status AS c1, hotline_order.raise_time AS c2, hotline_order.limit_date AS c3, hotline_order.finish_time AS c4, hotline_order.is_reply AS c5, hotline_order.handle_department AS c6, hotline_order.satisfaction AS c7, hotline_order.classification AS c8, row_number() OVER (PARTITION BY hotline_order.grid_code ORDER BY hotline_order.raise_time DESC, hotline_order.order_no DESC) AS rn FROM hotline_order WHERE hotline_order.grid_code IN (:keys)) AS ranked WHERE ranked.rn <= %s ORDER BY ranked.k, ranked.rn
