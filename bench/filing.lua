-- Files requests for copies from a register, each under a key of its own.
local token, thread = os.getenv("TOKEN"), 0
function setup(t) t:set("id", thread); thread = thread + 1 end
function init()
  math.randomseed(os.time() * 16 + id)
  run, n = string.format("%d-%d", id, math.random(1, 2^30)), 0
  wrk.headers["Authorization"] = "Bearer " .. token
  wrk.headers["Content-Type"] = "application/json"
  home = '{"province":"92","commune":"31135","street":"18 đường Hai Bà Trưng"}'
  body = '{"procedure":"2.000908","agency":"H13.42","applicant":{"name":"Trần Ngọc Ánh","personalId":"092197004518"},"answers":{'
    .. '"ho-ten":"Trần Ngọc Ánh","so-dinh-danh":"092197004518","ngay-sinh":"1997-08-22","gioi-tinh":"nu","noi-cu-tru":' .. home
    .. ',"dien-thoai":"0912345678","cach-nhan":"dien-tu","nop-thay":"minh","ten-so-goc":"Bằng tốt nghiệp","ten-nguoi-duoc-cap":"Trần Ngọc Ánh",'
    .. '"ngay-sinh-nguoi-duoc-cap":"1997-08-22","nam-cap":"2019","so-luong":"2"}}'
end
function request()
  n = n + 1
  wrk.headers["Idempotency-Key"] = run .. "-" .. n
  return wrk.format("POST", "/api/v1/dossiers", nil, body)
end
function done(summary, latency, requests)
  if summary.errors.status > 0 then print("NOT FILED: " .. summary.errors.status .. " answers were errors") end
end
