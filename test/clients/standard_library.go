// A merchant in Go who has nothing but the standard library. `go run test/clients/standard_library.go`, at the root and after
// `npm run build`, starts an emulator for itself, prints a line for each step that went well, and ends with 1 at the first that did
// not. With the argument `certificate` the platform has certificates alone, and a request that names no key has an empty
// `Wechatpay-Serial`, as gopay sends it; with `public-key` it has the public key alone, as a merchant who has migrated.
package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net"
	"net/http"
	"net/textproto"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

const patience = 20 * time.Second

type object = map[string]any

type config struct {
	URL, Mchid, Serial, PublicKeyID, CertificateSerial, Apiv3Key string
}

type merchant struct {
	config
	client     http.Client
	privateKey *rsa.PrivateKey
	keys       map[string]*rsa.PublicKey
	// The key that encrypts for the platform; "" until a certificate was downloaded.
	serial string
}

type answer struct {
	status int
	header http.Header
	body   []byte
}

type notification struct {
	header http.Header
	body   []byte
}

func check(holds bool, what ...any) {
	if !holds {
		panic(errors.New(fmt.Sprint(what...)))
	}
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func readPem(folder, name string) []byte {
	block, _ := pem.Decode(must(os.ReadFile(filepath.Join(folder, name))))
	check(block != nil, name, " holds no PEM")
	return block.Bytes
}

func open(folder string) *merchant {
	m := &merchant{keys: map[string]*rsa.PublicKey{}, client: http.Client{Timeout: patience}}
	check(json.Unmarshal(must(os.ReadFile(filepath.Join(folder, "config.json"))), &m.config) == nil, "config.json is JSON")
	m.privateKey = must(x509.ParsePKCS8PrivateKey(readPem(folder, "apiclient_key.pem"))).(*rsa.PrivateKey)
	if m.PublicKeyID != "" {
		m.serial = m.PublicKeyID
		m.keys[m.serial] = must(x509.ParsePKIXPublicKey(readPem(folder, "pub_key.pem"))).(*rsa.PublicKey)
	}
	return m
}

// send signs a request; what is signed is the body, or another text for an upload.
func (m *merchant) send(method, target string, body []byte, header http.Header, signed []byte) answer {
	random := make([]byte, 16)
	must(rand.Read(random))
	timestamp, nonce := fmt.Sprint(time.Now().Unix()), hex.EncodeToString(random)
	if signed == nil {
		signed = body
	}
	digest := sha256.Sum256([]byte(strings.Join([]string{method, target, timestamp, nonce, string(signed), ""}, "\n")))
	signature := must(rsa.SignPKCS1v15(rand.Reader, m.privateKey, crypto.SHA256, digest[:]))
	request := must(http.NewRequest(method, strings.TrimSuffix(m.URL, "/")+target, bytes.NewReader(body)))
	request.Header.Set("Accept", "application/json")
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Authorization", fmt.Sprintf(
		`WECHATPAY2-SHA256-RSA2048 mchid="%s",nonce_str="%s",timestamp="%s",serial_no="%s",signature="%s"`,
		m.Mchid, nonce, timestamp, m.Serial, base64.StdEncoding.EncodeToString(signature)))
	if m.PublicKeyID == "" {
		request.Header.Set("Wechatpay-Serial", "")
	}
	for name, values := range header {
		request.Header[name] = values
	}
	response := must(m.client.Do(request))
	defer response.Body.Close()
	return answer{response.StatusCode, response.Header, must(io.ReadAll(response.Body))}
}

// ask returns the decoded answer, which has this status and a right signature.
func (m *merchant) ask(status int, method, target string, data any, header http.Header) object {
	var body []byte
	if data != nil {
		body = must(json.Marshal(data))
	}
	return m.proven(status, m.send(method, target, body, header, nil))
}

func (m *merchant) proven(status int, got answer) object {
	check(got.status == status, got.status, " ", string(got.body))
	m.verify(got.header, got.body)
	if len(got.body) == 0 {
		return nil
	}
	return decode(got.body)
}

func decode(text []byte) object {
	var found object
	check(json.Unmarshal(text, &found) == nil, string(text))
	return found
}

func (m *merchant) verify(header http.Header, body []byte) {
	key := m.keys[header.Get("Wechatpay-Serial")]
	check(key != nil, "a key is known for ", header.Get("Wechatpay-Serial"))
	message := fmt.Sprintf("%s\n%s\n%s\n", header.Get("Wechatpay-Timestamp"), header.Get("Wechatpay-Nonce"), body)
	digest := sha256.Sum256([]byte(message))
	signature := must(base64.StdEncoding.DecodeString(header.Get("Wechatpay-Signature")))
	check(rsa.VerifyPKCS1v15(key, crypto.SHA256, digest[:], signature) == nil, "the signature is right")
}

func (m *merchant) decrypt(resource object) []byte {
	aead := must(cipher.NewGCM(must(aes.NewCipher([]byte(m.Apiv3Key)))))
	sealed := must(base64.StdEncoding.DecodeString(resource["ciphertext"].(string)))
	return must(aead.Open(nil, []byte(resource["nonce"].(string)), sealed, []byte(resource["associated_data"].(string))))
}

func (m *merchant) seal(text string) string {
	sealed := must(rsa.EncryptOAEP(sha1.New(), rand.Reader, m.keys[m.serial], []byte(text), nil))
	return base64.StdEncoding.EncodeToString(sealed)
}

// download fetches the certificate; the answer is verified with what it holds.
func (m *merchant) download() {
	got := m.send("GET", "/v3/certificates", nil, nil, nil)
	check(got.status == 200, string(got.body))
	for _, one := range decode(got.body)["data"].([]any) {
		serial := one.(object)["serial_no"].(string)
		block, _ := pem.Decode(m.decrypt(one.(object)["encrypt_certificate"].(object)))
		m.keys[serial] = must(x509.ParseCertificate(block.Bytes)).PublicKey.(*rsa.PublicKey)
		if m.serial == "" {
			m.serial = serial
		}
	}
	m.verify(got.header, got.body)
}

func (m *merchant) operate(command string, parameters object) {
	body := bytes.NewReader(must(json.Marshal(parameters)))
	response := must(m.client.Post(m.URL+"_emulator/api/"+command, "application/json", body))
	defer response.Body.Close()
	check(response.StatusCode == 200, command, ": ", string(must(io.ReadAll(response.Body))))
}

// openShop returns where notifications arrive, and a queue of them.
func openShop() (string, <-chan notification) {
	listener := must(net.Listen("tcp", "127.0.0.1:0"))
	received := make(chan notification, 16)
	go http.Serve(listener, http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		body, _ := io.ReadAll(request.Body)
		received <- notification{request.Header, body}
		writer.WriteHeader(http.StatusNoContent)
	}))
	return fmt.Sprintf("http://%s/notify", listener.Addr()), received
}

// notified returns what the next notification says, which must be of this type and have a right signature.
func (m *merchant) notified(received <-chan notification, eventType string) object {
	select {
	case message := <-received:
		m.verify(message.header, message.body)
		event := decode(message.body)
		check(event["event_type"] == eventType, string(message.body))
		return decode(m.decrypt(event["resource"].(object)))
	case <-time.After(patience):
		panic(errors.New("no notification " + eventType))
	}
}

func (m *merchant) flow() {
	if m.CertificateSerial == "" {
		m.ask(404, "GET", "/v3/certificates", nil, nil)
		fmt.Println("no certificates")
	} else {
		m.download()
		fmt.Println("certificates")
	}

	encrypted := http.Header{"Wechatpay-Serial": {m.serial}}
	user := "/v3/offlinefacemch/organizations/" + url.PathEscape("学校 1") + "/users/out-user-id/u1"
	m.ask(204, "PATCH", user, object{"user_name": m.seal("张三"), "status": "NORMAL"}, encrypted)
	check(m.ask(200, "GET", user, nil, nil)["user_name"] == "张三", "the user has its name")
	query := url.Values{"organization_id": {"学校 1"}}.Encode() // a space is a plus
	check(m.ask(200, "GET", "/v3/offlinefacemch/organizations?"+query, nil, nil)["organization_id"] == "学校 1", "the organisation is found")
	fmt.Println("K12")

	notifyURL, received := openShop()
	outTradeNo := fmt.Sprint("go-", time.Now().Unix())
	order := object{"appid": "wxd678efh567hg6787", "mchid": m.Mchid, "description": "一本书", "out_trade_no": outTradeNo,
		"notify_url": notifyURL, "amount": object{"total": 100}}
	codeURL := m.ask(200, "POST", "/v3/pay/transactions/native", order, nil)["code_url"].(string)
	check(strings.HasPrefix(codeURL, "weixin://"), codeURL)
	fmt.Println("order")

	m.operate("pay", object{"out_trade_no": outTradeNo})
	told := m.notified(received, "TRANSACTION.SUCCESS")
	check(told["out_trade_no"] == outTradeNo, "the notification is about the order")
	fmt.Println("notification")

	paid := m.ask(200, "GET", "/v3/pay/transactions/out-trade-no/"+outTradeNo+"?mchid="+m.Mchid, nil, nil)
	check(paid["transaction_id"] == told["transaction_id"], "query and notification agree")
	check(paid["amount"].(object)["payer_total"] == 100.0, "the order is paid")
	check(m.ask(400, "POST", "/v3/pay/transactions/native", order, nil)["code"] == "ORDERPAID", "an order is paid once")
	fmt.Println("query")

	m.ask(200, "POST", "/v3/refund/domestic/refunds", object{"out_trade_no": outTradeNo, "out_refund_no": "refund-" + outTradeNo,
		"notify_url": notifyURL, "amount": object{"refund": 40, "total": 100, "currency": "CNY"}}, nil)
	m.operate("advance", object{"seconds": 60})
	check(m.notified(received, "REFUND.SUCCESS")["refund_status"] == "SUCCESS", "the refund has arrived")
	fmt.Println("refund")

	picture := make([]byte, 64)
	must(rand.Read(picture))
	digest := sha256.Sum256(picture)
	meta := must(json.Marshal(object{"filename": "图.png", "sha256": hex.EncodeToString(digest[:])}))
	var form bytes.Buffer
	writer := multipart.NewWriter(&form)
	must(must(writer.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {`form-data; name="meta"`}, "Content-Type": {"application/json"}})).Write(meta))
	must(must(writer.CreateFormFile("file", "图.png")).Write(picture))
	check(writer.Close() == nil, "the form is written")
	kind := http.Header{"Content-Type": {writer.FormDataContentType()}}
	uploaded := m.proven(200, m.send("POST", "/v3/merchant/media/upload", form.Bytes(), kind, meta))
	check(uploaded["media_id"] != "", "a media_id")
	fmt.Println("upload")

	m.operate("advance", object{"seconds": 2 * 24 * 3600}) // the bill of a day is there on the next
	day := paid["success_time"].(string)[:10]
	bill := m.ask(200, "GET", "/v3/bill/tradebill?bill_date="+day+"&bill_type=ALL", nil, nil)
	address := must(url.Parse(bill["download_url"].(string)))
	file := m.send("GET", address.RequestURI(), nil, nil, nil)
	check(file.status == 200 && fmt.Sprintf("%x", sha1.Sum(file.body)) == bill["hash_value"], "the digest of the bill")
	check(strings.Contains(string(file.body), "`"+outTradeNo+","), string(file.body))
	fmt.Println("bill")
}

func main() {
	keys := "both"
	if len(os.Args) > 1 {
		keys = os.Args[1]
	}
	if err := run(keys); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(keys string) (failed error) {
	defer func() {
		if problem := recover(); problem != nil {
			failed = fmt.Errorf("%v", problem)
		}
	}()
	folder := must(os.MkdirTemp("", "clients-check-"))
	defer os.RemoveAll(folder)
	ctx, stop := context.WithTimeout(context.Background(), 80*time.Second)
	defer stop()
	gateway := exec.CommandContext(ctx, "node", "packages/cli/dist/index.js", "emulate", "--port", "0", "--keys", keys, "--out", folder)
	output := must(gateway.StdoutPipe())
	check(gateway.Start() == nil, "node is there")
	defer func() {
		gateway.Process.Signal(syscall.SIGTERM)
		gateway.Wait()
	}()
	lines := bufio.NewScanner(output)
	for !strings.HasPrefix(lines.Text(), "Press Ctrl-C") {
		check(lines.Scan(), "the emulator did not start")
	}
	go io.Copy(io.Discard, output)
	open(folder).flow()
	return nil
}
