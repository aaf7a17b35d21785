-- name: court.ajxx
-- parameters: [":keys","0",21]
SELECT ranked.k, ranked.c0, ranked.c1, ranked.c2, ranked.c3, ranked.c4, ranked.c5, ranked.c6, ranked.c7, ranked.c8, ranked.c9 FROM (SELECT ajxx.wgdm AS k, ajxx.ajbs AS c0, ajxx.ah AS c1, ajxx.ajdl AS c2, ajxx.ajzt AS c3, ajxx.larq AS c4, ajxx.sxjmr AS c5, ajxx.sjdwje AS c6, ajxx.sflh AS c7, ajxx.ajlb AS c8, ajxx.laaymc AS c9, row_number() OVER (PARTITION BY ajxx.wgdm ORDER BY ajxx.larq DESC, ajxx.ajbs DESC) AS rn FROM ajxx WHERE ajxx.wgdm IN (:keys) AND (ajxx.fcbz IS NULL OR ajxx.fcbz = ?)) AS ranked WHERE ranked.rn <= ? ORDER BY ranked.k, ranked.rn

-- name: judicial.tjaj
-- parameters: []
{"fields":["ajId","ajbh","ajZt","tjzzJb","slrq","tjQx","jaRq","sjRs","sjJe","jfLx"],"sort":[{"field":"slrq","desc":true},{"field":"ajId","desc":true}],"limit":20,"total":false,"pageSize":500,"groups":{"field":"wgDm","keys":":keys"}}

-- name: police.jcj_jqxx
-- parameters: [":keys",21]
SELECT ranked.k, ranked.c0, ranked.c1, ranked.c2, ranked.c3, ranked.c4, ranked.c5, ranked.c6, ranked.c7, ranked.c8 FROM (SELECT jcj_jqxx.wgdm AS k, jcj_jqxx.jqh AS c0, jcj_jqxx.jqztdm AS c1, jcj_jqxx.bjsj AS c2, jcj_jqxx.jjsj AS c3, jcj_jqxx.fsdd AS c4, jcj_jqxx.jbbz AS c5, jcj_jqxx.jqlbdm AS c6, jcj_jqxx.jqjbdm AS c7, jcj_jqxx.cljgdm AS c8, row_number() OVER (PARTITION BY jcj_jqxx.wgdm ORDER BY jcj_jqxx.bjsj DESC, jcj_jqxx.jqh DESC) AS rn FROM jcj_jqxx WHERE jcj_jqxx.wgdm IN (:keys)) AS ranked WHERE ranked.rn <= ? ORDER BY ranked.k, ranked.rn

-- name: procuratorate.yx_aj_main
-- parameters: [":keys",0,21]
SELECT ranked.k, ranked.c0, ranked.c1, ranked.c2, ranked.c3, ranked.c4, ranked.c5, ranked.c6, ranked.c7, ranked.c8, ranked.c9 FROM (SELECT yx_aj_main.grid_no AS k, yx_aj_main.aj_id AS c0, yx_aj_main.bmsah AS c1, yx_aj_main.aj_kind AS c2, yx_aj_main.aj_stage AS c3, yx_aj_main.ajmc AS c4, yx_aj_main.accept_date AS c5, yx_aj_main.limit_date AS c6, yx_aj_main.decide_date AS c7, yx_aj_main.wcn_flag AS c8, yx_aj_main.ysay_code AS c9, row_number() OVER (PARTITION BY yx_aj_main.grid_no ORDER BY yx_aj_main.accept_date DESC, yx_aj_main.aj_id DESC) AS rn FROM yx_aj_main WHERE yx_aj_main.grid_no IN (:keys) AND (yx_aj_main.fc_flag IS NULL OR yx_aj_main.fc_flag = ?)) AS ranked WHERE ranked.rn <= ? ORDER BY ranked.k, ranked.rn

-- name: registry.unit
-- parameters: [":today",":code9",":end","GRID",101,0]
SELECT unit.code AS c0, unit.name AS c1, unit.population AS c2 FROM unit WHERE (unit.valid_to IS NULL OR unit.valid_to >= ?) AND unit.code >= ? AND unit.code < ? AND unit.level = ? ORDER BY unit.code ASC LIMIT ? OFFSET ?

-- name: services.hotline_order
-- parameters: [":keys",21]
SELECT ranked.k, ranked.c0, ranked.c1, ranked.c2, ranked.c3, ranked.c4, ranked.c5, ranked.c6, ranked.c7, ranked.c8 FROM (SELECT hotline_order.grid_code AS k, hotline_order.order_no AS c0, hotline_order.status AS c1, hotline_order.raise_time AS c2, hotline_order.limit_date AS c3, hotline_order.finish_time AS c4, hotline_order.is_reply AS c5, hotline_order.handle_department AS c6, hotline_order.satisfaction AS c7, hotline_order.classification AS c8, row_number() OVER (PARTITION BY hotline_order.grid_code ORDER BY hotline_order.raise_time DESC, hotline_order.order_no DESC) AS rn FROM hotline_order WHERE hotline_order.grid_code IN (:keys)) AS ranked WHERE ranked.rn <= ? ORDER BY ranked.k, ranked.rn
