-- name: court.ajxx
-- parameters: [":code","0",1,":code","0",21]
SELECT totals.k, totals.n, page.hit, page.c0, page.c1, page.c2, page.c3, page.c4, page.c5, page.c6, page.c7, page.c8, page.c9 FROM (SELECT ajxx.wgdm AS k, count(*) AS n FROM ajxx WHERE ajxx.wgdm = %s AND (ajxx.fcbz IS NULL OR ajxx.fcbz = %s) GROUP BY 1) AS totals LEFT OUTER JOIN (SELECT ajxx.wgdm AS k, ajxx.ajbs AS c0, ajxx.ah AS c1, ajxx.ajdl AS c2, ajxx.ajzt AS c3, ajxx.larq AS c4, ajxx.sxjmr AS c5, ajxx.sjdwje AS c6, ajxx.sflh AS c7, ajxx.ajlb AS c8, ajxx.laaymc AS c9, ajxx.larq AS o0, ajxx.ajbs AS o1, %s AS hit FROM ajxx WHERE ajxx.wgdm = %s AND (ajxx.fcbz IS NULL OR ajxx.fcbz = %s) ORDER BY ajxx.larq DESC, ajxx.ajbs DESC LIMIT %s) AS page ON page.k = totals.k ORDER BY totals.k, page.o0 DESC, page.o1 DESC

-- name: court.sqwptj
-- parameters: [":code","0",1,":code","0",21]
SELECT totals.k, totals.n, page.hit, page.c0, page.c1, page.c2, page.c3, page.c4, page.c5, page.c6, page.c7, page.c8, page.c9 FROM (SELECT sqwptj.wgdm AS k, count(*) AS n FROM sqwptj WHERE sqwptj.wgdm = %s AND (sqwptj.fcbz IS NULL OR sqwptj.fcbz = %s) GROUP BY 1) AS totals LEFT OUTER JOIN (SELECT sqwptj.wgdm AS k, sqwptj.wpbs AS c0, sqwptj.ajbs AS c1, sqwptj.tjzzmc AS c2, sqwptj.wpcdm AS c3, sqwptj.wgdm AS c4, sqwptj.wpsj AS c5, sqwptj.tjdqr AS c6, sqwptj.sfyq AS c7, sqwptj.thrq AS c8, sqwptj.tjjg AS c9, sqwptj.wpsj AS o0, sqwptj.wpbs AS o1, %s AS hit FROM sqwptj WHERE sqwptj.wgdm = %s AND (sqwptj.fcbz IS NULL OR sqwptj.fcbz = %s) ORDER BY sqwptj.wpsj DESC, sqwptj.wpbs DESC LIMIT %s) AS page ON page.k = totals.k ORDER BY totals.k, page.o0 DESC, page.o1 DESC

-- name: judicial.flzx
-- parameters: []
{"fields":["zxId","zxbh","zxsj","zxrXm","scFz","lsXm","pjXj","zxQd","zxZt"],"sort":[{"field":"zxsj","desc":true},{"field":"zxId","desc":true}],"limit":20,"total":true,"pageSize":500,"groups":{"field":"wgDm","keys":[":code"]}}

-- name: judicial.tjaj
-- parameters: []
{"fields":["ajId","ajbh","ajZt","tjzzJb","slrq","tjQx","jaRq","sjRs","sjJe","jfLx"],"sort":[{"field":"slrq","desc":true},{"field":"ajId","desc":true}],"limit":20,"total":true,"pageSize":500,"groups":{"field":"wgDm","keys":[":code"]}}

-- name: police.aj_jbxx
-- parameters: [":code","0",1,"0",21]
SELECT totals.k, totals.n, page.hit, page.c0, page.c1, page.c2, page.c3, page.c4, page.c5, page.c6, page.c7, page.c8 FROM (SELECT aj_jbxx.wgdm AS k, count(*) AS n FROM aj_jbxx WHERE aj_jbxx.wgdm = $1::VARCHAR AND (aj_jbxx.fcbz IS NULL OR aj_jbxx.fcbz = $2::VARCHAR) GROUP BY 1) AS totals LEFT OUTER JOIN (SELECT aj_jbxx.wgdm AS k, aj_jbxx.ajbh AS c0, aj_jbxx.ajlbdm AS c1, aj_jbxx.ajmc AS c2, aj_jbxx.ajztdm AS c3, aj_jbxx.larq AS c4, aj_jbxx.jarq AS c5, aj_jbxx.jdsbh AS c6, aj_jbxx.jqh AS c7, aj_jbxx.aydm AS c8, aj_jbxx.larq AS o0, aj_jbxx.ajbh AS o1, $3::INTEGER AS hit FROM aj_jbxx WHERE aj_jbxx.wgdm = $1::VARCHAR AND (aj_jbxx.fcbz IS NULL OR aj_jbxx.fcbz = $4::VARCHAR) ORDER BY aj_jbxx.larq DESC NULLS LAST, aj_jbxx.ajbh DESC LIMIT $5::INTEGER) AS page ON page.k = totals.k ORDER BY totals.k, page.o0 DESC NULLS LAST, page.o1 DESC

-- name: police.jcj_jjd
-- parameters: [":keys",6]
SELECT anon_1.k, page.c0, page.c1, page.c2, page.c3 FROM unnest($1::TEXT[]) AS anon_1(k) JOIN LATERAL (SELECT jcj_jjd.jjdbh AS c0, jcj_jjd.bjsj AS c1, jcj_jjd.bjtjdm AS c2, jcj_jjd.cfbz AS c3, jcj_jjd.bjsj AS o0, jcj_jjd.jjdbh AS o1 FROM jcj_jjd WHERE jcj_jjd.jqh = anon_1.k ORDER BY jcj_jjd.bjsj DESC NULLS LAST, jcj_jjd.jjdbh DESC LIMIT $2::INTEGER) AS page ON true ORDER BY anon_1.k, page.o0 DESC NULLS LAST, page.o1 DESC

-- name: police.jcj_jqxx
-- parameters: [":code",1,21]
SELECT totals.k, totals.n, page.hit, page.c0, page.c1, page.c2, page.c3, page.c4, page.c5, page.c6, page.c7, page.c8 FROM (SELECT jcj_jqxx.wgdm AS k, count(*) AS n FROM jcj_jqxx WHERE jcj_jqxx.wgdm = $1::VARCHAR GROUP BY 1) AS totals LEFT OUTER JOIN (SELECT jcj_jqxx.wgdm AS k, jcj_jqxx.jqh AS c0, jcj_jqxx.jqztdm AS c1, jcj_jqxx.bjsj AS c2, jcj_jqxx.jjsj AS c3, jcj_jqxx.fsdd AS c4, jcj_jqxx.jbbz AS c5, jcj_jqxx.jqlbdm AS c6, jcj_jqxx.jqjbdm AS c7, jcj_jqxx.cljgdm AS c8, jcj_jqxx.bjsj AS o0, jcj_jqxx.jqh AS o1, $2::INTEGER AS hit FROM jcj_jqxx WHERE jcj_jqxx.wgdm = $1::VARCHAR ORDER BY jcj_jqxx.bjsj DESC NULLS LAST, jcj_jqxx.jqh DESC LIMIT $3::INTEGER) AS page ON page.k = totals.k ORDER BY totals.k, page.o0 DESC NULLS LAST, page.o1 DESC

-- name: police.rk_syrkxx
-- parameters: [":code",1,21]
SELECT totals.k, totals.n, page.hit, page.c0, page.c1, page.c2, page.c3, page.c4, page.c5, page.c6, page.c7, page.c8 FROM (SELECT rk_syrkxx.xzdwgdm AS k, count(*) AS n FROM rk_syrkxx WHERE rk_syrkxx.xzdwgdm = $1::VARCHAR GROUP BY 1) AS totals LEFT OUTER JOIN (SELECT rk_syrkxx.xzdwgdm AS k, rk_syrkxx.sfzh AS c0, rk_syrkxx.xm AS c1, rk_syrkxx.csrq AS c2, rk_syrkxx.rklbdm AS c3, rk_syrkxx.hh AS c4, rk_syrkxx.qrrq AS c5, rk_syrkxx.xbdm AS c6, rk_syrkxx.mzdm AS c7, rk_syrkxx.whcddm AS c8, rk_syrkxx.csrq AS o0, rk_syrkxx.sfzh AS o1, $2::INTEGER AS hit FROM rk_syrkxx WHERE rk_syrkxx.xzdwgdm = $1::VARCHAR ORDER BY rk_syrkxx.csrq DESC NULLS LAST, rk_syrkxx.sfzh DESC LIMIT $3::INTEGER) AS page ON page.k = totals.k ORDER BY totals.k, page.o0 DESC NULLS LAST, page.o1 DESC

-- name: procuratorate.yx_aj_main
-- parameters: [":code",0,1,0,21]
SELECT totals.k, totals.n, page.hit, page.c0, page.c1, page.c2, page.c3, page.c4, page.c5, page.c6, page.c7, page.c8, page.c9 FROM (SELECT yx_aj_main.grid_no AS k, count(*) AS n FROM yx_aj_main WHERE yx_aj_main.grid_no = $1::VARCHAR AND (yx_aj_main.fc_flag IS NULL OR yx_aj_main.fc_flag = $2::BIGINT) GROUP BY 1) AS totals LEFT OUTER JOIN (SELECT yx_aj_main.grid_no AS k, yx_aj_main.aj_id AS c0, yx_aj_main.bmsah AS c1, yx_aj_main.aj_kind AS c2, yx_aj_main.aj_stage AS c3, yx_aj_main.ajmc AS c4, yx_aj_main.accept_date AS c5, yx_aj_main.limit_date AS c6, yx_aj_main.decide_date AS c7, yx_aj_main.wcn_flag AS c8, yx_aj_main.ysay_code AS c9, yx_aj_main.accept_date AS o0, yx_aj_main.aj_id AS o1, $3::INTEGER AS hit FROM yx_aj_main WHERE yx_aj_main.grid_no = $1::VARCHAR AND (yx_aj_main.fc_flag IS NULL OR yx_aj_main.fc_flag = $4::BIGINT) ORDER BY yx_aj_main.accept_date DESC NULLS LAST, yx_aj_main.aj_id DESC LIMIT $5::INTEGER) AS page ON page.k = totals.k ORDER BY totals.k, page.o0 DESC NULLS LAST, page.o1 DESC

-- name: procuratorate.yx_ks_main
-- parameters: [":code",1,21]
SELECT totals.k, totals.n, page.hit, page.c0, page.c1, page.c2, page.c3, page.c4, page.c5, page.c6, page.c7 FROM (SELECT yx_ks_main.grid_no AS k, count(*) AS n FROM yx_ks_main WHERE yx_ks_main.grid_no = $1::VARCHAR GROUP BY 1) AS totals LEFT OUTER JOIN (SELECT yx_ks_main.grid_no AS k, yx_ks_main.ks_id AS c0, yx_ks_main.ks_no AS c1, yx_ks_main.recv_ts AS c2, yx_ks_main.ksr_name AS c3, yx_ks_main.ksnr AS c4, yx_ks_main.cxhf_limit AS c5, yx_ks_main.cxhf_date AS c6, yx_ks_main.ks_kind AS c7, yx_ks_main.recv_ts AS o0, yx_ks_main.ks_id AS o1, $2::INTEGER AS hit FROM yx_ks_main WHERE yx_ks_main.grid_no = $1::VARCHAR ORDER BY yx_ks_main.recv_ts DESC NULLS LAST, yx_ks_main.ks_id DESC LIMIT $3::INTEGER) AS page ON page.k = totals.k ORDER BY totals.k, page.o0 DESC NULLS LAST, page.o1 DESC

-- name: registry.unit
-- parameters: [":code",2]
SELECT unit.code AS k, unit.code AS c0, unit.name AS c1, unit.level AS c2, unit.households AS c3, unit.population AS c4, unit.valid_from AS c5 FROM unit WHERE unit.code = $1::VARCHAR ORDER BY unit.code ASC LIMIT $2::INTEGER

-- name: registry.visit
-- parameters: [":code",1,21]
SELECT totals.k, totals.n, page.hit, page.c0, page.c1, page.c2, page.c3, page.c4, page.c5, page.c6, page.c7 FROM (SELECT visit.grid_code AS k, count(*) AS n FROM visit WHERE visit.grid_code = $1::VARCHAR GROUP BY 1) AS totals LEFT OUTER JOIN (SELECT visit.grid_code AS k, visit.visit_id AS c0, visit.member_name AS c1, visit.household_number AS c2, visit.visited_at AS c3, visit.visibility AS c4, visit.needs_follow_up AS c5, visit.public_note AS c6, visit.topic AS c7, visit.visited_at AS o0, visit.visit_id AS o1, $2::INTEGER AS hit FROM visit WHERE visit.grid_code = $1::VARCHAR ORDER BY visit.visited_at DESC NULLS LAST, visit.visit_id DESC LIMIT $3::INTEGER) AS page ON page.k = totals.k ORDER BY totals.k, page.o0 DESC NULLS LAST, page.o1 DESC

-- name: registry.volunteer
-- parameters: [1,":covering",21,":code",":code12",":code9",":code6"]
SELECT totals.k, totals.n, page.hit, page.c0, page.c1, page.c2, page.c3, page.c4, page.c5, page.c6, page.c7, page.c8 FROM (SELECT volunteer.unit_code AS k, count(*) AS n FROM volunteer WHERE volunteer.unit_code IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR) GROUP BY 1) AS totals LEFT OUTER JOIN (SELECT anon_1.k AS k, page.c0 AS c0, page.c1 AS c1, page.c2 AS c2, page.c3 AS c3, page.c4 AS c4, page.c5 AS c5, page.c6 AS c6, page.c7 AS c7, page.c8 AS c8, page.o0 AS o0, page.o1 AS o1, $1::INTEGER AS hit FROM unnest($2::TEXT[]) AS anon_1(k) JOIN LATERAL (SELECT volunteer.volunteer_id AS c0, volunteer.name AS c1, volunteer.phone AS c2, volunteer.organization_id AS c3, volunteer.service_hours AS c4, volunteer.since AS c5, volunteer.until AS c6, volunteer.unit_code AS c7, volunteer.skill AS c8, volunteer.unit_code AS o0, volunteer.volunteer_id AS o1 FROM volunteer WHERE volunteer.unit_code = anon_1.k ORDER BY volunteer.unit_code ASC NULLS FIRST, volunteer.volunteer_id ASC LIMIT $3::INTEGER) AS page ON true ORDER BY anon_1.k, page.o0 ASC NULLS FIRST, page.o1 ASC) AS page ON totals.k = page.k ORDER BY totals.k, page.o0 ASC NULLS FIRST, page.o1 ASC

-- name: services.eg_apply
-- parameters: [":code",1,":code",21]
SELECT totals.k, totals.n, page.hit, page.c0, page.c1, page.c2, page.c3, page.c4, page.c5, page.c6, page.c7, page.c8 FROM (SELECT eg_apply.grid_code AS k, count(*) AS n FROM eg_apply WHERE eg_apply.grid_code = %s GROUP BY 1) AS totals LEFT OUTER JOIN (SELECT eg_apply.grid_code AS k, eg_apply.apply_no AS c0, eg_apply.item_code AS c1, eg_apply.applicant_name AS c2, eg_apply.apply_status AS c3, eg_apply.apply_time AS c4, eg_apply.promise_date AS c5, eg_apply.finish_date AS c6, eg_apply.eval_star AS c7, eg_apply.apply_channel AS c8, eg_apply.apply_time AS o0, eg_apply.apply_no AS o1, %s AS hit FROM eg_apply WHERE eg_apply.grid_code = %s ORDER BY eg_apply.apply_time DESC, eg_apply.apply_no DESC LIMIT %s) AS page ON page.k = totals.k ORDER BY totals.k, page.o0 DESC, page.o1 DESC

-- name: services.hotline_order
-- parameters: [":code",1,":code",21]
SELECT totals.k, totals.n, page.hit, page.c0, page.c1, page.c2, page.c3, page.c4, page.c5, page.c6, page.c7, page.c8 FROM (SELECT hotline_order.grid_code AS k, count(*) AS n FROM hotline_order WHERE hotline_order.grid_code = %s GROUP BY 1) AS totals LEFT OUTER JOIN (SELECT hotline_order.grid_code AS k, hotline_order.order_no AS c0, hotline_order.status AS c1, hotline_order.raise_time AS c2, hotline_order.limit_date AS c3, hotline_order.finish_time AS c4, hotline_order.is_reply AS c5, hotline_order.handle_department AS c6, hotline_order.satisfaction AS c7, hotline_order.classification AS c8, hotline_order.raise_time AS o0, hotline_order.order_no AS o1, %s AS hit FROM hotline_order WHERE hotline_order.grid_code = %s ORDER BY hotline_order.raise_time DESC, hotline_order.order_no DESC LIMIT %s) AS page ON page.k = totals.k ORDER BY totals.k, page.o0 DESC, page.o1 DESC
